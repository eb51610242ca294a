/**
 * Makes test/servers/github-openapi.json: what GitHub's description of its REST API says of the operations that are used.
 *
 *     npm pack @octokit/openapi@23.0.2 && tar -xzf octokit-openapi-23.0.2.tgz package/generated/api.github.com.json
 *     node scripts/github-openapi.ts package/generated/api.github.com.json
 */
import { readFile, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { isRecord } from '../src/json.ts';

const TARGET = new URL('../test/servers/github-openapi.json', import.meta.url);

/** Operations that src/github asks for; a test fails on one that is not here. */
const OPERATIONS = [
  'GET /repos/{owner}/{repo}',
  'GET /repos/{owner}/{repo}/actions/permissions/workflow',
  'GET /repos/{owner}/{repo}/compare/{basehead}',
  'GET /repos/{owner}/{repo}/git/blobs/{file_sha}',
  'GET /repos/{owner}/{repo}/git/commits/{commit_sha}',
  'POST /repos/{owner}/{repo}/git/commits',
  'GET /repos/{owner}/{repo}/git/ref/{ref}',
  'POST /repos/{owner}/{repo}/git/refs',
  'PATCH /repos/{owner}/{repo}/git/refs/{ref}',
  'GET /repos/{owner}/{repo}/git/trees/{tree_sha}',
  'POST /repos/{owner}/{repo}/git/trees',
  'GET /repos/{owner}/{repo}/issues',
  'POST /repos/{owner}/{repo}/issues',
  'PATCH /repos/{owner}/{repo}/issues/{issue_number}',
  'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
  'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}',
  'GET /repos/{owner}/{repo}/pulls',
  'POST /repos/{owner}/{repo}/pulls',
  'PATCH /repos/{owner}/{repo}/pulls/{pull_number}',
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/files',
];

/** Examples that the test server fills in with its own state. */
const TEMPLATES = [
  'commit-comparison',
  'full-repository-default-response',
  'git-commit',
  'issue',
  'issue-comment',
  'pull-request',
  'pull-request-simple-items',
];

const LEFT_OUT = new Set([
  'description',
  'summary',
  'example',
  'examples',
  'headers',
  'externalDocs',
  'title',
]);

type Json = Readonly<Record<string, unknown>>;

/** What a pointer such as `#/components/schemas/issue` leads to. */
function at(document: Json, pointer: string): unknown {
  let found: unknown = document;
  for (const step of pointer.replace(/^#\//, '').split('/'))
    found = isRecord(found) ? found[step] : undefined;
  if (found === undefined) throw new Error(`The description has no ${pointer}.`);
  return found;
}

/** The value without what only people read. Names of properties are kept, whatever they are. */
function stripped(value: unknown, isNames = false): unknown {
  if (Array.isArray(value)) return value.map((item) => stripped(item));
  if (!isRecord(value)) return value;
  if (!isNames && value.nullable === true && value.type === undefined) {
    // Validators know `nullable` beside a type only.
    const rest = { ...value, nullable: undefined };
    return { anyOf: [{ enum: [null] }, stripped(rest)] };
  }
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => isNames || (!LEFT_OUT.has(key) && !key.startsWith('x-')))
      .map(([key, item]) => [key, stripped(item, !isNames && key === 'properties')]),
  );
}

function referencesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(referencesIn);
  if (!isRecord(value)) return [];
  const own = typeof value.$ref === 'string' ? [value.$ref] : [];
  return [...own, ...Object.values(value).flatMap(referencesIn)];
}

function sliceOf(document: Json): Json {
  const operations = Object.fromEntries(
    OPERATIONS.map((operation) => {
      const [method = '', path = ''] = operation.split(' ');
      const found = at(document, '#/paths');
      const described =
        isRecord(found) && isRecord(found[path]) ? found[path][method.toLowerCase()] : undefined;
      if (!isRecord(described)) throw new Error(`The description has no ${operation}.`);
      const { parameters, requestBody, responses } = described;
      return [operation, stripped({ parameters, requestBody, responses })];
    }),
  );
  const components: Record<string, Record<string, unknown>> = {};
  const waiting = [...referencesIn(operations), '#/components/schemas/basic-error'];
  for (let pointer = waiting.pop(); pointer !== undefined; pointer = waiting.pop()) {
    const [, , kind = '', name = ''] = pointer.split('/');
    const known = (components[kind] ??= {});
    if (name in known) continue;
    known[name] = stripped(at(document, pointer));
    waiting.push(...referencesIn(known[name]));
  }
  const templates = Object.fromEntries(
    TEMPLATES.map((name) => {
      const example = at(document, `#/components/examples/${name}`);
      return [name, isRecord(example) ? example.value : null];
    }),
  );
  return { operations, components, templates };
}

const [source] = process.argv.slice(2);
if (source === undefined) throw new Error('Name the path of api.github.com.json from npm @octokit/openapi.');
const slice = sliceOf(JSON.parse(await readFile(source, 'utf8')) as Json);
const options = await resolveConfig(TARGET);
const text = await format(JSON.stringify(slice), { ...options, parser: 'json' });
await writeFile(TARGET, text);
console.log(`${TARGET.pathname}: ${Math.ceil(text.length / 1024)} kB`);
