/**
 * Units of measure, with the spellings that English news uses and the one name we give them: those of the SI brochure
 * and of customary measure, in the choice of Recognizers-Text and quantulum3 (github.com/nielstron/quantulum3).
 */

/** What a unit measures: an age and a span of time have readings that a length has not. */
export type UnitKind = 'share' | 'time' | 'age' | 'measure';

export interface Unit {
  readonly name: string;
  readonly kind: UnitKind;
}

/** From a spelling in small letters, its pieces set apart by spaces ("km / h"), to the unit. */
export const UNITS: ReadonlyMap<string, Unit> = new Map([
  ...unit('%', 'share', '%, percent, per cent, pct, pc, percents, percentage, percentages'),
  ...unit('percentage points', 'share', 'percentage points, percentage point'),
  ...unit('ms', 'time', 'ms, milliseconds, millisecond'),
  ...unit('seconds', 'time', 'seconds, sec, secs'),
  ...unit('minutes', 'time', 'minutes, minute, mins, min'),
  ...unit('hours', 'time', 'hours, hour, hrs'),
  ...unit('days', 'time', 'days, day'),
  ...unit('weeks', 'time', 'weeks, week'),
  ...unit('months', 'time', 'months, month'),
  ...unit('years', 'time', 'years, year, yrs'),
  ...unit('decades', 'time', 'decades, decade'),
  ...unit('centuries', 'time', 'centuries'),
  ...unit('years old', 'age', 'years old, year old, year olds, years of age, yo, y/o, yrs old'),
  ...unit('months old', 'age', 'months old, month old, month olds, months of age'),
  ...unit('weeks old', 'age', 'weeks old, week old, week olds, weeks of age'),
  ...unit('days old', 'age', 'days old, day old, day olds, days of age'),
  ...unit('mm', 'measure', 'mm, millimetres, millimeters, millimetre, millimeter'),
  ...unit('cm', 'measure', 'cm, centimetres, centimeters, centimetre, centimeter'),
  ...unit('m', 'measure', 'm, metres, meters, metre, meter'),
  ...unit('km', 'measure', 'km, kms, kilometres, kilometers, kilometre, kilometer'),
  ...unit('inches', 'measure', 'inches, inch'),
  ...unit('feet', 'measure', 'feet, foot, ft'),
  ...unit('yards', 'measure', 'yards, yard'),
  ...unit('miles', 'measure', 'miles, mile'),
  ...unit('nautical miles', 'measure', 'nautical miles, nautical mile'),
  ...unit(
    'km²',
    'measure',
    `square kilometres, square kilometers, square kilometre, square kilometer, square km, sq km,
    km², km2`,
  ),
  ...unit('square miles', 'measure', 'square miles, square mile, sq mi'),
  ...unit('m²', 'measure', 'square metres, square meters, square metre, square meter, sq m, m²'),
  ...unit('square feet', 'measure', 'square feet, square foot, sq ft'),
  ...unit('hectares', 'measure', 'hectares, hectare, ha'),
  ...unit('acres', 'measure', 'acres, acre'),
  ...unit('m³', 'measure', 'cubic metres, cubic meters, cubic metre, cubic meter, m³'),
  ...unit('litres', 'measure', 'litres, liters, litre, liter'),
  ...unit('gallons', 'measure', 'gallons, gallon'),
  ...unit('ml', 'measure', 'ml, millilitres, milliliters, millilitre, milliliter'),
  ...unit('pints', 'measure', 'pints, pint'),
  ...unit('quarts', 'measure', 'quarts, quart'),
  ...unit('teaspoons', 'measure', 'tsp, tsps, teaspoons, teaspoon'),
  ...unit('tablespoons', 'measure', 'tbsp, tbsps, tablespoons, tablespoon'),
  ...unit('mg', 'measure', 'mg, milligrams, milligram'),
  ...unit('µg', 'measure', 'µg, mcg, micrograms, microgram'),
  ...unit('g', 'measure', 'grams, grammes'),
  ...unit('kg', 'measure', 'kg, kgs, kilograms, kilogrammes, kilos, kilogram, kilo'),
  ...unit('lb', 'measure', 'lb, lbs'),
  ...unit('ounces', 'measure', 'ounces, ounce, oz'),
  ...unit('tonnes', 'measure', 'tonnes, tonne, metric tons, metric tonnes, metric ton'),
  ...unit('tons', 'measure', 'tons, ton'),
  ...unit('kilotons', 'measure', 'kilotons, kiloton'),
  ...unit('megatons', 'measure', 'megatons, megaton'),
  ...unit(
    'km/h',
    'measure',
    `km/h, kph, kmh, kilometres per hour, kilometers per hour, kilometres an hour,
    kilometers an hour, km per hour`,
  ),
  ...unit('mph', 'measure', 'mph, miles per hour, miles an hour'),
  ...unit('knots', 'measure', 'knots'),
  ...unit('m/s', 'measure', 'm/s, metres per second, meters per second'),
  ...unit('mpg', 'measure', 'mpg, miles per gallon'),
  ...unit('rpm', 'measure', 'rpm'),
  ...unit('fps', 'measure', 'fps, frames per second'),
  ...unit('Hz', 'measure', 'hz, hertz'),
  ...unit('kHz', 'measure', 'khz, kilohertz'),
  ...unit('MHz', 'measure', 'mhz, megahertz'),
  ...unit('GHz', 'measure', 'ghz, gigahertz'),
  ...unit('dB', 'measure', 'db, decibels, decibel'),
  ...unit('hp', 'measure', 'hp, bhp, horsepower'),
  ...unit(
    '°C',
    'measure',
    '° c, °c, º c, ºc, degrees celsius, degrees centigrade, celsius, degree celsius',
  ),
  ...unit('°F', 'measure', '° f, °f, º f, ºf, degrees fahrenheit, fahrenheit, degree fahrenheit'),
  ...unit('degrees', 'measure', 'degrees, degree, °'),
  ...unit('kW', 'measure', 'kw, kilowatts, kilowatt'),
  ...unit('MW', 'measure', 'mw, megawatts, megawatt'),
  ...unit('GW', 'measure', 'gw, gigawatts, gigawatt'),
  ...unit('TW', 'measure', 'tw, terawatts, terawatt'),
  ...unit('kWh', 'measure', 'kwh, kilowatt hours, kilowatt hour'),
  ...unit('MWh', 'measure', 'mwh, megawatt hours, megawatt hour'),
  ...unit('GWh', 'measure', 'gwh, gigawatt hours, gigawatt hour'),
  ...unit('TWh', 'measure', 'twh, terawatt hours, terawatt hour'),
  ...unit('kB', 'measure', 'kb, kilobytes, kilobyte'),
  ...unit('MB', 'measure', 'mb, megabytes, megabyte'),
  ...unit('Mbps', 'measure', 'mbps, megabits per second'),
  ...unit('Gbps', 'measure', 'gbps, gigabits per second'),
  ...unit('GB', 'measure', 'gb, gigabytes, gigabyte'),
  ...unit('TB', 'measure', 'tb, terabytes, terabyte'),
  ...unit('basis points', 'measure', 'basis points, basis point, bps'),
  ...unit('magnitude', 'measure', 'magnitude, on the richter scale'),
]);

/** Symbols that in capitals are names: "two HP printers", "30 MS-13 members". */
export const SMALL_LETTERS: ReadonlySet<string> = new Set(['hp', 'ms']);

/** The most words that a unit's spelling has. */
export const LONGEST_UNIT = 4;

/** Words that name the unit before the number: "magnitude 6.1", "aged 10". */
export const UNITS_BEFORE: ReadonlyMap<string, Unit> = new Map([
  ['magnitude', { name: 'magnitude', kind: 'measure' }],
  ['magnitude of', { name: 'magnitude', kind: 'measure' }],
  ['magnitude -', { name: 'magnitude', kind: 'measure' }],
  ['aged', { name: 'years old', kind: 'age' }],
  ['aged between', { name: 'years old', kind: 'age' }],
  ['aged from', { name: 'years old', kind: 'age' }],
  ['age', { name: 'years old', kind: 'age' }],
  ['age of', { name: 'years old', kind: 'age' }],
  ['ages of', { name: 'years old', kind: 'age' }],
]);

/** Words after a span of time that make it a date and no figure. */
export const MAKES_A_DATE: ReadonlySet<string> = new Set([
  'ago',
  'earlier',
  'later',
  'hence',
  'previously',
  'beforehand',
  'afterwards',
]);

function unit(name: string, kind: UnitKind, spellings: string): [string, Unit][] {
  return spellings.split(',').map((spelling) => [piecesOf(spelling), { name, kind }]);
}

/** As the tokeniser cuts it: "km²" is "km ²". */
function piecesOf(spelling: string): string {
  return spelling
    .replace(/([/²³µ])/g, ' $1 ')
    .trim()
    .replace(/\s+/g, ' ');
}
