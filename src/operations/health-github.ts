import { messageOf } from '../errors.ts';
import type { TokenCheck } from '../github/token-checks.ts';
import type { Check } from './health-checks.ts';
import type { OperationContext } from './operation.ts';
import { TIMING } from './timing.ts';

/**
 * Whether proposals and comments would work, where a token is given; nothing is written. A repository that lets
 * Actions open no pull request is a choice, not a failure.
 */
export async function checkGitHub({ inputs, repository, runner }: OperationContext): Promise<Check[]> {
  const { githubToken: token } = inputs;
  if (repository === null || runner === 'none' || token === '') return [];
  try {
    const [{ openGitHub }, { tokenChecks }] = await Promise.all([
      import('../github/client.ts'),
      import('../github/token-checks.ts'),
    ]);
    return (await tokenChecks(await openGitHub({ repository, token }, TIMING))).map(checkOf);
  } catch (error) {
    return [{ name: 'github', state: 'failed', message: messageOf(error) }];
  }
}

function checkOf({ name, state, message }: TokenCheck): Check {
  const isChoice = name === 'pull requests' && state === 'failed';
  return { name: `github: ${name}`, state: isChoice ? 'not configured' : state, message };
}
