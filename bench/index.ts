import { benchAi } from './ai.ts';
import { benchAnalysis } from './analysis.ts';
import { benchFocus } from './focus.ts';
import { benchMail } from './mail.ts';
import { benchReplay } from './replay.ts';
import { benchReports } from './reports.ts';
import { benchSources } from './sources.ts';
import { benchStartup } from './startup.ts';
import { benchValidate } from './validate.ts';

benchStartup();
benchValidate();
benchAnalysis();
await benchReports();
await benchReplay();
await benchSources();
await benchMail();
await benchFocus();
await benchAi();
