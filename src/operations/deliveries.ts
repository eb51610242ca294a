import type { Settings } from '../config/configuration.ts';
import { periodOf } from '../calendar/schedule.ts';
import { refuseUnsafeDelivery } from './delivery-refusals.ts';
import type { OperationContext } from './operation.ts';

/** @throws RefusedError when the reports of this run must not be delivered as asked */
export function checkDelivery(context: OperationContext): void {
  refuseUnsafeDelivery(context.inputs, context.now, context);
}

/** The period of a run: of its real time, or of the end of the day that it pretends to be. */
export function reportPeriod({ inputs, now }: OperationContext, settings: Settings): string {
  return periodOf(inputs.asOf === null ? now : new Date(`${inputs.asOf}T23:59:59Z`), settings);
}
