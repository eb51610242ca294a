import { benchFocus } from './focus.ts';
import { benchReports } from './reports.ts';
import { benchStartup } from './startup.ts';

benchStartup();
await benchReports();
await benchFocus();
