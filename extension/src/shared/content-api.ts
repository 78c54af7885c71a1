import type { Annotation } from "./api";

/** A page as taken by the content script. */
export interface Taken {
  url: string;
  title: string;
  html: string;
  language: string;
  timeZone: string;
  /** Where pictures stand in the visible part that may be the profile's, in CSS pixels; empty if none is in view. */
  portraits: { url: string; x: number; y: number; width: number; height: number; scale: number }[];
}

/** What the content script can be asked to do; each verb is called once the script is in the page. */
export interface ContentVerbs {
  take(): Taken;
  /** Draws lines under the words of the findings, or removes them all for an empty list. */
  mark(annotations: Annotation[]): number;
  /** Scrolls to the words of one finding and lays the marker behind them. False if they are not on the page. */
  show(annotation: Annotation): boolean;
  /** How far down the page each finding stands, 0 to 1, by annotation id. */
  places(annotations: Annotation[]): Record<string, number>;
}
