import type { Changes, Delivery, ExportName, FormatName, Template } from '../index.ts';
import type { Briefing } from '../model/types.ts';
import { findChartFonts } from './chart-fonts.ts';
import type { Door } from './door.ts';
import type { RunFile } from './write-run.ts';

/** The files of a run: the briefing in every format, its charts and exports, and what changed since an earlier run. */
export async function filesOfRun(
  door: Door,
  { briefing, changes }: { readonly briefing: Briefing; readonly changes: Changes | null },
  written: readonly FormatName[],
  exported: readonly ExportName[],
  templateOf: (name: 'briefing' | 'changes') => Template,
): Promise<RunFile[]> {
  const since = changes === null ? null : door.changesBlocks(changes, 3);
  const page = door.renderBriefing(briefing, templateOf('briefing'), since);
  const fonts = written.includes('docx') ? findChartFonts() : null;
  const deliveries: (readonly [string, Delivery])[] = [
    ['briefing', { page, data: briefing, fonts }],
  ];
  if (changes !== null) {
    const changed = door.changesPage(changes, templateOf('changes'));
    deliveries.push(['changes', { page: changed, data: changes, fonts }]);
  }
  const files = deliveries.flatMap(([path, delivery]) =>
    written.map(async (name): Promise<RunFile> => {
      const { ending, write } = door.formats[name];
      return { path: `${path}.${ending}`, content: await write(delivery) };
    }),
  );
  // The page in Markdown names its charts as files; HTML has them in it.
  const charts = written.includes('md') ? await door.chartFiles(page) : new Map();
  const exports = await Promise.all(
    exported.map((name) => door.exportFormats[name].write(briefing)),
  );
  const others = [...charts, ...exports.flatMap((one) => Object.entries(one))];
  return [
    ...(await Promise.all(files)),
    ...others.map(([path, content]): RunFile => ({ path, content })),
  ];
}
