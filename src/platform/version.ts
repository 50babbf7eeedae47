/** The version of this app, as it stands in package.json (its test holds the two together). */
export const VERSION = '0.1.0';
