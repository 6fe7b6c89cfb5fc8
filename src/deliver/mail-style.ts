/** The look of a newsletter in a mail program. Every rule is written into its elements: many programs drop style sheets. */

/** How wide the words of a mail are at most, in CSS pixels. */
export const MAIL_WIDTH = 600;

/** The style sheet that is written into the elements; colours have a contrast of 7 to 1 or more. */
export const mailStyle = `
body { margin: 0; padding: 0; background-color: #f3f4ef; }
table { border-collapse: collapse; }
body > table > tbody > tr > td { padding: 16px 8px; background-color: #f3f4ef; }
td td {
  padding: 28px 24px 20px; background-color: #ffffff; border-top: 4px solid #0b4a8f; text-align: left;
  color: #1c1d1f; font-family: Georgia, "Times New Roman", serif; font-size: 17px; line-height: 26px;
  word-break: break-word; overflow-wrap: anywhere;
}
h1, h2, h3 { margin: 0 0 12px; font-family: Arial, Helvetica, sans-serif; line-height: 1.25; color: #1c1d1f; }
h1 { font-size: 24px; }
h2 { font-size: 19px; }
h3 { font-size: 17px; }
p { margin: 0 0 16px; }
ol, ul { margin: 0 0 18px; padding: 0 0 0 24px; }
li { margin: 0 0 14px; padding: 0 0 0 4px; }
li p { margin: 0; }
em { color: #4d5156; }
a { color: #0b4a8f; text-decoration: underline; }
img { display: block; width: 100%; height: auto; border: 0; }
`;
