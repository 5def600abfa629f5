/** Whether this page is on a device of the room: the laptop that serves it says so. */
export const isDevice = document.querySelector('meta[name="coscore-room"]') !== null;
