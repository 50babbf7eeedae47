import { type Decide, type Decision, refuse } from '../decision.ts';
import { find } from '../find.ts';
import { heads, now, others, same } from '../held.ts';
import type { Plan } from '../plan.ts';
import type { Words } from '../shapes.ts';
import { about, fresh, known, needs, past, real, said, short, strictly } from '../strict.ts';
import { accountOf } from './account-of.ts';
import type { ChildSeenFact, WhyMissed } from './facts.ts';
import type { Visit } from './visit.ts';

/** O1: a visit is planned for a day, by somebody, to see children of this plan. */
export const planVisit: Decide<{
  visit: string;
  on: string;
  who: readonly string[];
  children: readonly string[];
}> = (plan, { visit, on, who, children }) =>
  strictly([fresh(plan, 'visits', visit), known(plan, 'people', ...who, ...children), real(on)], () => [
    { type: 'visit-planned', visit, on, who: [...who], children: [...children] },
  ]);

/** O2: moved to another day; every day promised before stays. */
export const moveVisit: Decide<{ visit: string; on: string; because?: Words | undefined }> = (
  plan,
  { visit, on, because },
) =>
  open(plan, visit, ({ planned }) =>
    strictly([real(on), short(because)], () =>
      planned.at(-1) === on ? [] : [{ type: 'visit-moved', visit, on, because: said(because) }],
    ),
  );

/** H7: a day promised by mistake and taken back right away was never promised. */
export const takeVisitDayBack: Decide<{ visit: string; mistake: string }> = (plan, { visit, mistake }) =>
  open(plan, visit, ({ planned }) =>
    strictly([real(mistake)], () => {
      const before = planned.at(-2);
      return before !== undefined && planned.at(-1) === mistake
        ? [{ type: 'visit-moved', visit, on: before, takesBack: mistake }]
        : [];
    }),
  );

/** O3: called off before it was due, with the reason. */
export const callOffVisit: Decide<{ visit: string; because: Words }> = (plan, request) =>
  open(plan, request.visit, ({ calledOff }) =>
    strictly([needs(request.because, 'O3', 'visit-reason-empty')], () =>
      calledOff && same(calledOff.because, request.because) ? [] : [{ type: 'visit-called-off', ...request }],
    ),
  );

/** O3: it goes ahead after all. */
export const visitGoesAhead: Decide<{ visit: string }> = (plan, { visit }) =>
  about(plan, 'visits', visit, ({ calledOff }) =>
    strictly([], () => (calledOff ? [{ type: 'visit-goes-ahead', visit }] : [])),
  );

/**
 * O4: made: the day, who went, and each child as they were seen. Nothing needs a reason before it is kept; what was not said is
 * listed afterwards (`visitGaps`). Said again, it takes the place of what stood; a visit nobody planned begins here.
 */
export const recordVisitMade: Decide<{
  visit: string;
  on?: string | undefined;
  who: readonly string[];
  children: readonly ChildSeenFact[];
  words?: Words | undefined;
}> = (plan, { visit, on, who, children, words }, { today }) =>
  strictly(
    [
      known(plan, 'people', ...who, ...children.map(({ child }) => child)),
      past(on, today),
      short(words, ...children.map(({ because }) => because)),
    ],
    () => {
      const found = find(plan.visits, visit);
      const seen = [...new Map(children.map((one) => [one.child, oneChild(one)])).values()];
      const fact = { on: on ?? today, who: [...new Set(who)], children: seen, words: said(words) };
      const again = found && settled(found.account) && same(accountOf(fact), now(found.account));
      return again
        ? []
        : [{ type: 'visit-made', visit, ...fact, replaces: found ? heads(found.account) : [] }];
    },
  );

/** O5: missed: the day, why, and what was tried there and then. */
export const recordVisitMissed: Decide<{
  visit: string;
  on?: string | undefined;
  who: readonly string[];
  why: WhyMissed;
  tried?: Words | undefined;
}> = (plan, { visit, on, who, why, tried }, { today }) =>
  strictly([known(plan, 'people', ...who), past(on, today), short(tried)], () => {
    const found = find(plan.visits, visit);
    const miss = { on: on ?? today, who: [...new Set(who)], why };
    const again = found && settled(found.miss) && same(miss, now(found.miss)) && !said(tried);
    return again
      ? []
      : [
          {
            type: 'visit-missed',
            visit,
            ...miss,
            tried: said(tried),
            replaces: found ? heads(found.miss) : [],
          },
        ];
  });

/** O5: what was tried after a missed visit. */
export const tryVisitAgain: Decide<{ visit: string; words: Words; on?: string | undefined }> = (
  plan,
  { visit, words, on },
  { today },
) =>
  about(plan, 'visits', visit, ({ missed, tried }) => {
    const one = { on: on ?? today, words };
    return strictly(
      [
        needs(words, 'O5', 'visit-tried-empty'),
        past(on, today),
        missed ? null : refuse('O5', 'visit-not-missed'),
      ],
      () => (tried.some((before) => same(before, one)) ? [] : [{ type: 'visit-tried-again', visit, ...one }]),
    );
  });

/** O6: it was written down as made by mistake, or of two words about it this is the wrong one. */
export const visitWasNotMade: Decide<{ visit: string; because: Words }> = (plan, { visit, because }) =>
  about(plan, 'visits', visit, ({ made, account }) =>
    strictly([needs(because, 'O6', 'visit-reason-empty')], () =>
      made ? [{ type: 'visit-not-made', visit, because, replaces: heads(account) }] : [],
    ),
  );

/** O6: it was not missed after all. */
export const visitWasNotMissed: Decide<{ visit: string; because: Words }> = (plan, { visit, because }) =>
  about(plan, 'visits', visit, ({ missed, miss }) =>
    strictly([needs(because, 'O6', 'visit-reason-empty')], () =>
      missed ? [{ type: 'visit-not-missed', visit, because, replaces: heads(miss) }] : [],
    ),
  );

/** O6: there never was such a visit. It leaves the plan and stays in the history. */
export const withdrawVisit: Decide<{ visit: string; because: Words }> = (plan, request) =>
  about(plan, 'visits', request.visit, () =>
    strictly([needs(request.because, 'O6', 'visit-reason-empty')], () => [
      { type: 'visit-withdrawn', ...request },
    ]),
  );

/** O2, O3: what was made or missed is over; its day is what it was. */
const open = (plan: Plan, id: string, then: (visit: Visit) => Decision): Decision =>
  about(plan, 'visits', id, (visit) =>
    visit.made || visit.missed ? refuse('O2', 'visit-over') : then(visit),
  );

const settled = (held: Visit['account'] | Visit['miss']): boolean => others<unknown>(held).length === 0;

/** Words that say nothing are left out; a child who was not seen was not seen alone either. */
const oneChild = ({ child, seen, alone, bedroom, because }: ChildSeenFact): ChildSeenFact => ({
  child,
  seen,
  alone: seen ? alone : undefined,
  bedroom,
  because: said(because),
});
