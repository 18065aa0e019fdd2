import { findPeriod } from "./dates";

/**
 * The dates that a person's own words hold, as ISO 8601; null where they hold none.
 * @param dateText "Spring 2019 to now", "03/2018 – 11/2020"
 */
export function datesOf(dateText: string): { startDate: string | null; endDate: string | null } {
  const period = findPeriod(dateText);
  return { startDate: period?.startDate ?? null, endDate: period?.endDate ?? null };
}
