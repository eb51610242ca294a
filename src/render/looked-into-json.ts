import { adviceFor } from '../analyze/drivers/advice.ts';
import type { Cause } from '../analyze/drivers/causes.ts';
import type { Driver, DriverPart, UsageTypePart } from '../analyze/drivers/drivers.ts';
import type { LookedInto } from '../analyze/looked-into.ts';
import type { FollowedSaving } from '../analyze/savings/follow-up.ts';
import { isUpTo, totalSaving, type Saving } from '../analyze/savings/savings.ts';

/** Usage types, regions and resources that a cause or driver lists; they are many, and the first ones make it. */
const MAX_PARTS = 10;

function detailJson({ account, service }: Driver, part: DriverPart | UsageTypePart): Record<string, unknown> {
  const { dimension, value, now, before, change, since } = part;
  const quantity = 'quantity' in part ? part.quantity : null;
  return {
    account,
    service,
    dimension,
    value,
    current: now,
    previous: before,
    change,
    since,
    quantity:
      quantity === null ? null : { unit: quantity.unit, current: quantity.now, previous: quantity.before },
    effects: 'effects' in part ? part.effects : null,
  };
}

function driverJson(driver: Driver): Record<string, unknown> {
  const { account, service, days, against, before, now, change, effects, leading, isDiffuse } = driver;
  return {
    account,
    service,
    days,
    against,
    current: now,
    previous: before,
    change,
    effects,
    leading,
    diffuse: isDiffuse,
  };
}

function causeJson(cause: Cause): Record<string, unknown> {
  const parts = [cause.usageTypes, cause.regions, cause.resources].flatMap((list) =>
    list.slice(0, MAX_PARTS),
  );
  return {
    anomaly: cause.anomaly,
    ...driverJson(cause),
    parts: parts.map((part) => detailJson(cause, part)),
    advice: adviceFor(cause),
  };
}

/** A saving for scripts; amounts a month, in the report's currency. */
export function savingJson(saving: Saving): Record<string, unknown> {
  const { id, account, rule, monthly, cost, usage } = saving;
  const { title, confidence, assumption, check, steps, source } = rule;
  return {
    id,
    account,
    service: usage[0]?.service ?? '',
    rule: rule.id,
    title,
    monthly,
    upTo: isUpTo(saving),
    cost,
    confidence,
    usageTypes: usage.map(({ service, value, cost: own, monthly: saved }) => ({
      service,
      value,
      cost: own,
      monthly: saved,
    })),
    assumption,
    check,
    steps,
    source,
  };
}

function followedJson({ told, rule, state, left, measured }: FollowedSaving): Record<string, unknown> {
  const { id, account, since, claimed, doneOn } = told;
  return { id, account, rule: rule.id, title: rule.title, state, since, claimed, left, measured, doneOn };
}

/** What lies behind the numbers and what could be saved, under names that scripts rely on. */
export function lookedIntoJson({
  drivers,
  causes,
  savings,
  followed,
  metrics,
}: LookedInto): Record<string, unknown> {
  const upTo = savings.filter(isUpTo).reduce((sum, { monthly }) => sum + monthly, 0);
  return {
    details: drivers.flatMap((driver) =>
      [driver.usageTypes, driver.regions, driver.resources].flatMap((parts) =>
        parts.slice(0, MAX_PARTS).map((part) => detailJson(driver, part)),
      ),
    ),
    drivers: drivers.map(driverJson),
    causes: causes.map(causeJson),
    metrics,
    savings: savings.map(savingJson),
    savingsTotal: { monthly: totalSaving(savings), upTo },
    savingsFollowed: followed.map(followedJson),
  };
}
