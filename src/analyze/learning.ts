/** Below this history there is no expectation to depart from: the account is still being learnt. */
export const LEARNING_DAYS = 14;
