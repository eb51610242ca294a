import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { isPublicRun } from '../../src/action/visibility.ts';

async function onGitHub(payload: string): Promise<boolean> {
  const folder = await mkdtemp(path.join(tmpdir(), 'event-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await writeFile(path.join(folder, 'event.json'), payload);
  return isPublicRun({ GITHUB_ACTIONS: 'true', GITHUB_EVENT_PATH: path.join(folder, 'event.json') });
}

it('takes a repository for private only when the event says so', async () => {
  expect(await onGitHub('{"repository": {"private": true}}')).toBe(false);
});

it.each([
  '{"repository": {"private": false}}',
  '{"repository": {"private": "true"}}',
  '{"repository": {}}',
  '{"repository": null}',
  '{"private": true}',
  '{"schedule": "7 9 * * 1"}',
  'null',
  '[]',
  '',
  '{"repository": {"private": tr',
])('takes it for public when the event is %j', async (payload) => {
  expect(await onGitHub(payload)).toBe(true);
});

it('takes it for public when there is no event to read', async () => {
  expect(await isPublicRun({ GITHUB_ACTIONS: 'true' })).toBe(true);
  expect(await isPublicRun({ GITHUB_ACTIONS: 'true', GITHUB_EVENT_PATH: '/nowhere/event.json' })).toBe(true);
});

it('hides nothing from the person who runs it on their own machine', async () => {
  expect(await isPublicRun({})).toBe(false);
});
