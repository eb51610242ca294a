import '../property-seed.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { editYaml, newYaml } from '../../src/propose/yaml-edit.ts';

const ALIGNED = `# head

# own comment
team_name: A    # aligned
aws_account_id:   "123456789012"   # production

# who gets mail
team_email:
- a@example.com    # Anna
- b@example.com
# names
accounts:   [ {id: "123456789012", name: x} ]


# tail
`;

/** The lines of a text that another one lacks. */
function lost(text: string, other: string): string[] {
  const lines = other.split('\n');
  return text.split('\n').filter((line) => !lines.includes(line));
}

describe('an edit of a YAML file', () => {
  it('leaves alignment, blank lines and styles of every other key as they are', () => {
    const edited = editYaml(ALIGNED, (root) => {
      root.set('team_name', 'B');
    });
    expect(edited).toBe(ALIGNED.replace('team_name: A    # aligned', 'team_name: B # aligned'));
  });

  it('keeps the comments of list items that stay, and the quotes of a value that changes', () => {
    const edited = editYaml(ALIGNED, (root) => {
      root.set('team_email', ['a@example.com', 'c@example.com']);
      root.set('aws_account_id', '000000000001');
    });
    expect(edited).toContain('aws_account_id: "000000000001" # production\n');
    expect(edited).toContain('team_email:\n- a@example.com # Anna\n- c@example.com\n# names\n');
  });

  it('keeps the comment of a value that becomes the first of several', () => {
    const edited = editYaml(ALIGNED, (root) => {
      root.rename('aws_account_id', 'aws_account_ids');
      root.set('aws_account_ids', ['123456789012', '000000000001']);
    });
    expect(edited).toContain('aws_account_ids:\n- "123456789012" # production\n- "000000000001"\n');
    expect(lost(ALIGNED, edited ?? '')).toEqual(['aws_account_id:   "123456789012"   # production']);
  });

  it('takes a key away with its line only', () => {
    const text = 'a: 1\n# of b\nb:   2\n\nc:   3\n';
    const edited = editYaml(text, (root) => {
      root.delete('b');
    });
    expect(parse(edited ?? '')).toEqual({ a: 1, c: 3 });
    expect(edited).toContain('c:   3\n');
  });

  it('puts a new key last, before what closes the file', () => {
    const edited = editYaml('a: 1   # one\n# tail\n', (root) => {
      root.mapping('mail').set('connections', 2);
    });
    expect(edited).toContain('a: 1   # one\n');
    expect(edited).toContain('# tail');
    expect(parse(edited ?? '')).toEqual({ a: 1, mail: { connections: 2 } });
  });

  it('keeps the line ends of Windows', () => {
    const edited = editYaml('a: 1\r\n# b\r\nb: 2\r\n', (root) => {
      root.set('b', 3);
    });
    expect(edited).toBe('a: 1\r\n# b\r\nb: 3\r\n');
  });

  it('edits a mapping in braces', () => {
    const edited = editYaml('{a: 1, b: {c: 2}}\n', (root) => {
      root.mapping('b').set('c', 3);
    });
    expect(parse(edited ?? '')).toEqual({ a: 1, b: { c: 3 } });
  });

  it.each([
    ['a value', 'a: &x one\nb: *x\n'],
    ['a list', 'a: &x [one]\nb: *x\n'],
    ['an item of a list', 'a: [&x one]\nb: *x\n'],
  ])('refuses to change under an alias %s that it refers to', (_, text) => {
    expect(
      editYaml(text, (root) => {
        root.set('a', ['two']);
      }),
    ).toBeNull();
  });

  it('refuses to change a mapping that an alias refers to', () => {
    expect(
      editYaml('a: &x {c: 1}\nb: *x\n', (root) => {
        root.mapping('a').set('c', 2);
      }),
    ).toBeNull();
  });

  it.each([
    'x\nteam_email: evil@example.com',
    '# no comment',
    '*alias',
    '123456789012',
    'null',
    '🦄',
    'it\'s: "so"',
  ])('writes %j as text and nothing else', (value) => {
    const edited = editYaml('team_name: A\nteam_email: a@example.com\n', (root) => {
      root.set('team_name', value);
    });
    expect(parse(edited ?? '')).toEqual({ team_name: value, team_email: 'a@example.com' });
    expect(parse(newYaml('# head', { team_name: value }))).toEqual({ team_name: value });
  });
});

describe('whatever the file', () => {
  const word = fc.stringMatching(/^[a-z][a-z_]{0,8}$/);
  const space = fc.stringMatching(/^ {0,4}$/);
  const scalar = fc.oneof(
    fc.integer({ min: 0, max: 99 }).map(String),
    fc.stringMatching(/^'[0-9]{12}'$/),
    fc.stringMatching(/^"[a-z ]{0,9}"$/),
    fc.constantFrom('true', 'null', '[a,  b]', '{ x: 1 }'),
  );
  const block = fc.constantFrom(
    '\n  - one   # first\n  - two',
    '\n- one\n- two',
    '\n    x: 1   # deep',
    ' |\n  text\n  # no comment',
  );
  const comment = fc.constantFrom('', '', '\n# about the next key', '\n\n#tight', '\n');
  const line = fc
    .tuple(space, fc.oneof({ weight: 3, arbitrary: scalar }, { weight: 1, arbitrary: block }), comment)
    .map(
      ([blanks, value, after]) =>
        `: ${value.startsWith('\n') || value.startsWith(' ') ? '' : blanks}${value}${after}`,
    );
  const file = fc
    .uniqueArray(fc.tuple(word, line), { selector: ([key]) => key, minLength: 2, maxLength: 8 })
    .map((entries) => entries.map(([key, rest]) => ({ key, text: `${key}${rest}` })));

  it('changes the lines of the changed key alone', () => {
    fc.assert(
      fc.property(file, fc.nat(), (entries, pick) => {
        const chosen = entries[pick % entries.length];
        const text = `# head\n${entries.map((entry) => entry.text).join('\n')}\n`;
        const edited = editYaml(text, (root) => {
          root.set(chosen?.key ?? '', 'changed text');
        });
        expect(parse(edited ?? '')).toEqual({
          ...(parse(text) as Record<string, unknown>),
          [chosen?.key ?? '']: 'changed text',
        });
        const own = chosen?.text.split('\n') ?? [];
        expect(lost(text, edited ?? '').filter((each) => !own.includes(each))).toEqual([]);
        const others = entries.filter((entry) => entry !== chosen);
        for (const other of others) expect(edited).toContain(other.text.trimEnd());
      }),
    );
  });

  it('changes nothing where nothing is set', () => {
    fc.assert(
      fc.property(file, (entries) => {
        const text = `${entries.map((entry) => entry.text).join('\n')}\n`;
        expect(editYaml(text, () => undefined)).toBe(text);
      }),
    );
  });
});
