import { withdrawalKey } from '../../shared/model/withdrawal.ts';
import { Problem } from '../../shared/problems.ts';
import { commitOne, os } from './base.ts';
import { wasThere } from './rows.ts';

export const evidenceActions = {
  withdraw: os.evidence.withdraw.handler(({ input, context }) => {
    const store = context.app.store();
    const key = withdrawalKey(input.assessment, input.evidence);
    // One that was removed before left its words in the log.
    if (!wasThere(store.read, 'evidence', key)) throw new Problem('NOT_FOUND', {});
    const { change: id } = input;
    return commitOne(store, {
      ...{ id, noun: 'withdrawal', key, value: {}, replaces: null, member: null },
    });
  }),
};
