/** What the server answers. */
export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Buffer | string;
}

/** An answer in S3's form of an error. */
export class S3Refusal extends Error {
  readonly code: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Further elements, such as the region that was expected. */
  readonly details: Readonly<Record<string, string>>;

  constructor(
    status: number,
    code: string,
    message: string,
    {
      headers = {},
      details = {},
    }: { headers?: Record<string, string>; details?: Record<string, string> } = {},
  ) {
    super(message);
    this.status = status;
    this.code = code;
    this.headers = headers;
    this.details = details;
  }
}

/** What a listing shows of an object. */
export interface ListedObject {
  readonly key: string;
  readonly size: number;
  readonly etag: string;
  readonly modified: Date;
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function element(name: string, content: string): string {
  return `<${name}>${content}</${name}>`;
}

function elements(values: Readonly<Record<string, string | number | boolean>>): string {
  return Object.entries(values)
    .map(([name, value]) => element(name, escaped(String(value))))
    .join('');
}

export function refusalXml({ code, message, details }: S3Refusal, resource: string): string {
  const content = elements({
    Code: code,
    Message: message,
    ...details,
    Resource: resource,
    RequestId: 'TEST',
  });
  return DECLARATION + element('Error', content);
}

/** One page of ListObjectsV2. */
export function listXml(
  bucket: string,
  prefix: string,
  page: { objects: readonly ListedObject[]; limit: number; next: string | null },
): string {
  const { objects, limit, next } = page;
  const head = elements({
    Name: bucket,
    Prefix: prefix,
    KeyCount: objects.length,
    MaxKeys: limit,
    IsTruncated: next !== null,
    ...(next === null ? {} : { NextContinuationToken: next }),
  });
  const contents = objects.map(({ key, size, etag, modified }) =>
    element(
      'Contents',
      elements({
        Key: key,
        LastModified: modified.toISOString(),
        ETag: `"${etag}"`,
        Size: size,
        StorageClass: 'STANDARD',
      }),
    ),
  );
  return (
    DECLARATION +
    `<ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/">${head}${contents.join('')}</ListBucketResult>`
  );
}
