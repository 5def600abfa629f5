/** The largest photo or file that is taken, in megabytes. */
export const largestAttachment = 25;

/** The largest returned Word file that is read, in megabytes: one with photos. */
export const largestReply = 25;

/** As many assessments are compared at most as still have a column each on a page. */
export const mostCompared = 12;
