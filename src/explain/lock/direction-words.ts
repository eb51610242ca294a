export type Direction = 'up' | 'down' | 'flat';

function set(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.join(' ').split(' '));
}

const UP = set(
  'up upward upwards uptick upturn upswing uptrend rise rises rose risen rising arise increase increases increased',
  'increasing increasingly higher more grew grow grows grown growing growth climb climbs climbed climbing jump jumps',
  'jumped jumping leap leaps leapt leaped spike spikes spiked spiking surge surges surged surging soar soars soared soaring',
  'rocket rocketed skyrocketed skyrocketing balloon ballooned ballooning swell swelled swollen mushroomed exploded',
  'explosion multiplied accelerated accelerating expand expands expanded expanding expansion gain gains gained gaining',
  'added extra additional hike hikes hiked elevated inflated rebounded bigger larger greater costlier dearer pricier',
  'above exceed exceeds exceeded exceeding overran overrun overspent overspend overspending outgrew worse worsened',
  'worsening escalated escalating escalation heavier intensified boosted',
);

const DOWN = set(
  'down downward downwards downturn downtrend downswing fall falls fell fallen falling drop drops dropped dropping decline',
  'declines declined declining decrease decreases decreased decreasing lower lowers lowered lowering less lesser fewer',
  'shrink shrinks shrank shrunk shrinking reduce reduces reduced reducing reduction reductions save saves saved saving',
  'savings cheaper cut cuts cutting dip dips dipped dipping plunge plunges plunged plunging plummet plummets plummeted',
  'plummeting slump slumped tumble tumbles tumbled tumbling slid slide slides sliding sank sunk sink sinks sinking ease',
  'eases eased easing retreat retreated recede receded receding contracted contraction diminish diminished diminishing',
  'dwindle dwindled dwindling smaller decelerated subsided trim trims trimmed trimming cooled lighter lessened below',
  'underspent improved improvement improvements stopped gone disappeared vanished discontinued crashed collapse collapsed',
);

const FLAT = set('unchanged flat stagnant');

/** The direction that a word claims for a cost. @param word in lower case */
export function directionOf(word: string): Direction | null {
  if (UP.has(word)) return 'up';
  if (DOWN.has(word)) return 'down';
  return FLAT.has(word) ? 'flat' : null;
}

/**
 * Phrases in which such a word claims nothing about the past: names of purchase options, advice, and idioms.
 * "Lower" is not among the advice: "due to lower usage" is a claim.
 */
export const WITHOUT_DIRECTION: readonly RegExp[] = [
  /\b[Ss]avings [Pp]lans?\b/g,
  /(?<!\b(?:expected|set|forecast|projected|likely|due|continues?|continued|began|started|going) )\b(?:to|could|can|should|would|might|may) (?:(?:further|also|help) )?(?:reduce|save|trim|cut)\b/gi,
  /^(?:reduce|save|trim)\b/gi,
  /\b(?:shut|shutting|scale|scaling|turn|turning|wind|winding|break|breaking) down\b/gi,
  /\b(?:clean|cleaning|follow|following|set|setting|look|looking|speed|tidy|sign|back|backing) up\b/gi,
  /\b(?:make|makes|made|making|add|adds|added|end|ends|ended|sum|sums) up\b/gi,
  /\bfollow-up\b/gi,
  /\bup-to-date\b/gi,
  /\bup to date\b/gi,
  /\babove (?:its|their|the) thresholds?\b/gi,
];
