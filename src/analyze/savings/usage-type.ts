/** Codes of regions, and of their local zones, that usage types begin with; those of us-east-1 mostly have none. */
const REGION_PREFIX =
  /^(?:US[EW][12]|UG[EW]1|CAN1|CAW1|EU|EU[CNSW][123]|AP[ENS]\d{1,2}|SAE1|ME[CS]1|AFS1|ILC1|MXC1|CN[NW]1)-(?:[A-Z]{3}\d-)?/;

/** `EUC1-BoxUsage:m5.xlarge` without the code of its region: `BoxUsage:m5.xlarge`. */
export function withoutRegion(usageType: string): string {
  return usageType.replace(REGION_PREFIX, '');
}
