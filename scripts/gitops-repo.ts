import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** A repository that uses the action from here, as an example. */
const EXAMPLE = 'examples/gitops-repo';

/** Workflows that make sense in it; ci and release are about the action itself. */
const WORKFLOWS = ['preview.yml', 'propose.yml', 'query.yml', 'report.yml', 'validate.yml'];

/** Whoever copies the example writes owner and commit of their release. */
const PLACEHOLDER = `OWNER/aws-cost-ai-agent@${'0'.repeat(40)}`;

function consumerWorkflow(text: string, version: string): string {
  return text.replaceAll('uses: ./\n', `uses: ${PLACEHOLDER} # v${version}\n`);
}

/** Files of the example that follow from those of this repository, by path. */
export function exampleFiles(): Map<string, string> {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };
  const workflows = WORKFLOWS.map((name) => {
    const file = path.join('.github/workflows', name);
    return [path.join(EXAMPLE, file), consumerWorkflow(readFileSync(file, 'utf8'), version)] as const;
  });
  const schemas = readdirSync('schemas').map(
    (name) =>
      [path.join(EXAMPLE, 'schemas', name), readFileSync(path.join('schemas', name), 'utf8')] as const,
  );
  return new Map([...workflows, ...schemas]);
}

if (import.meta.main) {
  for (const [file, text] of exampleFiles()) {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
