import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The package whose fonts draw the letters of PNG charts: the same on every machine. */
const FONT_PACKAGE = 'dejavu-fonts-ttf';
const FONT_FILES = ['DejaVuSans.ttf', 'DejaVuSans-Bold.ttf'];

/** The font files that `paintChart` takes; null where the package is not installed, and then there is no PNG. */
export function findChartFonts(): readonly [string, ...string[]] | null {
  try {
    const folder = dirname(createRequire(import.meta.url).resolve(`${FONT_PACKAGE}/package.json`));
    const [first, ...others] = FONT_FILES.map((name) => join(folder, 'ttf', name)).filter(
      existsSync,
    );
    return first === undefined ? null : [first, ...others];
  } catch {
    return null;
  }
}
