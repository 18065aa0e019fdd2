import type { Activity } from "../activities";
import type { Bank } from "./bank";
import { DELIVERY_BANKS } from "./delivery";
import { PEOPLE_BANKS } from "./people";
import { PRODUCT_BANKS } from "./product";

/** One bank for each activity. */
export const BANKS: Readonly<Record<Activity, Bank>> = {
  ...PRODUCT_BANKS,
  ...DELIVERY_BANKS,
  ...PEOPLE_BANKS,
};
