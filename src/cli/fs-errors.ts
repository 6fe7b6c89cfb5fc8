/** What the system's error codes mean to a person, as "Unexpected X". */
const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'file without permission to read it',
  EPERM: 'file without permission to read it',
  ENOENT: 'path that leads nowhere',
  ENOTDIR: 'path through a file',
  EISDIR: 'folder',
  ELOOP: 'circle of links',
  EMFILE: 'lack of file handles',
  ENAMETOOLONG: 'path of such length',
  EIO: 'error of the disk',
  ENOSPC: 'full disk',
  EROFS: 'read-only disk',
};

/** The words for an error of the file system; null for any other error, which is a bug. */
export function describeFsError(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error) || !('syscall' in error)) return null;
  const code = String(error.code);
  return REASONS[code] ?? `error of the system (${code})`;
}
