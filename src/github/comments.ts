import { isRecord } from '../json.ts';
import { numberIn, textIn } from './answer.ts';
import type { GitHub } from './client.ts';
import {
  commentBody,
  MARKER,
  sectionsOf,
  sectionText,
  type SectionName,
  type Sections,
} from './comment-body.ts';
import { cutNote } from './markdown-limit.ts';
import { GitHubRefusal } from './permissions.ts';

/** A part of the comment that one operation writes. */
export interface CommentSection {
  readonly name: SectionName;
  readonly markdown: string;
}

interface Comment {
  readonly id: number;
  readonly body: string;
  readonly url: string;
}

/**
 * Writes one section of the one comment that a pull request has of us, and leaves the other sections as they are.
 * A comment is ours when it begins with the marker and the token's own login wrote it: with the right to write comments
 * a token may also change those of people. What says the same already is not written again.
 */
export async function putCommentSection(
  github: GitHub,
  pullRequest: number,
  section: CommentSection,
): Promise<{ url: string }> {
  const text = sectionText(section.markdown, cutNote(github.repository.runUrl));
  const [oldest, ...duplicates] = await ownComments(github, pullRequest);
  if (oldest !== undefined) return update(github, oldest, duplicates, section.name, text);
  const created = await create(github, pullRequest, commentBody(new Map([[section.name, text]])));
  // Another job may have done the same at the same time: the oldest stays.
  const [first = created, ...later] = await ownComments(github, pullRequest);
  return first.id === created.id ? created : update(github, first, later, section.name, text);
}

/** Comments of ours, the oldest first. */
async function ownComments(github: GitHub, pullRequest: number): Promise<Comment[]> {
  const viewer = await github.viewer();
  const all = await github.askAll({
    route: 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
    parameters: { issue_number: pullRequest },
    task: `list the comments of pull request ${pullRequest}`,
    needs: 'pull-requests: write',
  });
  return all
    .filter((comment) => isRecord(comment) && isOwn(comment, viewer))
    .map(commentOf)
    .sort((a, b) => a.id - b.id);
}

function isOwn({ body, user }: Readonly<Record<string, unknown>>, viewer: string): boolean {
  if (typeof body !== 'string' || !body.startsWith(MARKER) || !isRecord(user)) return false;
  // Nobody can have a login in brackets: one that ends in [bot] is an App's.
  return typeof user.login === 'string' && user.login.toLowerCase() === viewer.toLowerCase();
}

function commentOf(data: unknown): Comment {
  return { id: numberIn(data, 'id'), body: textIn(data, 'body'), url: textIn(data, 'html_url') };
}

async function create(github: GitHub, pullRequest: number, body: string): Promise<Comment> {
  const data = await github.ask({
    route: 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
    parameters: { issue_number: pullRequest, body },
    task: `comment on pull request ${pullRequest}`,
    needs: 'pull-requests: write',
    alreadyDone: async () => {
      const found = (await ownComments(github, pullRequest)).find((comment) => comment.body === body);
      return found === undefined ? null : { id: found.id, body, html_url: found.url };
    },
  });
  return commentOf(data);
}

async function update(
  github: GitHub,
  oldest: Comment,
  duplicates: readonly Comment[],
  name: SectionName,
  text: string,
): Promise<{ url: string }> {
  const sections = new Map([...everyonesSections([oldest, ...duplicates]), [name, text]]);
  const body = commentBody(sections);
  if (body !== oldest.body.replaceAll('\r\n', '\n')) {
    await github.ask({
      route: 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
      parameters: { comment_id: oldest.id, body },
      task: `update the comment ${oldest.url}`,
      needs: 'pull-requests: write',
    });
  }
  for (const duplicate of duplicates) await remove(github, duplicate);
  return { url: oldest.url };
}

/** What the comments say together; where two say something of a section, the older one counts. */
function everyonesSections(comments: readonly Comment[]): Sections {
  const sections = new Map<SectionName, string>();
  for (const { body } of comments.toReversed()) {
    for (const [name, text] of sectionsOf(body)) sections.set(name, text);
  }
  return sections;
}

/** What a duplicate said stands in the oldest by now. One that stays is met again by the next run. */
async function remove(github: GitHub, { id, url }: Comment): Promise<void> {
  try {
    await github.ask({
      route: 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}',
      parameters: { comment_id: id },
      task: `delete the comment ${url}, which another one has taken the place of`,
      needs: 'pull-requests: write',
    });
  } catch (error) {
    if (!(error instanceof GitHubRefusal)) throw error;
  }
}
