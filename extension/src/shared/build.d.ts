/** The extension's version, put in by the build. */
declare const PLUMBLINE_VERSION: string;
