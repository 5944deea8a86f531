/**
 * Stand in texts for paths that differ from machine to machine but mean the same everywhere: the checkout's root and
 * the home folder. Private-use characters, as `unknownPart` is.
 */
export const workspacePart = "\uE001";
export const homePart = "\uE002";
