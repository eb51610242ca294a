export const id = 9533;
export const ids = [9533,2495];
export const modules = {

/***/ 41979:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ isAccountId),
/* harmony export */   k: () => (/* binding */ accountIdHint)
/* harmony export */ });
const ACCOUNT_ID = /^\d{12}$/;
function isAccountId(text) {
    return ACCOUNT_ID.test(text);
}
/**
 * What to write instead of something that was meant as an account id.
 *
 * @param typed as it stands in the file, without quotes
 * @param prefix what comes before the id on its line, such as `aws_account_id: `
 */
function accountIdHint(typed, prefix) {
    const digits = typed.replace(/[\s-]/g, '');
    if (isAccountId(digits))
        return `Write the 12 digits in quotes: ${prefix}"${digits}".`;
    if (/^\d{9,11}$/.test(digits)) {
        return `It has ${digits.length} digits; if leading zeros were lost, write ${prefix}"${digits.padStart(12, '0')}".`;
    }
    return `Write the 12 digits in quotes, for example ${prefix}"012345678901".`;
}


/***/ }),

/***/ 85690:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ AGENT_KEYS),
/* harmony export */   Z: () => (/* binding */ TEAM_KEYS)
/* harmony export */ });
// Generated from schemas/ by scripts/generate.ts: edit those and run `npm run generate`.
const AGENT_KEYS = {
    "anomaly_threshold": {
        "expects": "a number greater than 0",
        "example": "anomaly_threshold: 20",
        "quotable": false,
        "choices": []
    },
    "anomaly_min_amount": {
        "expects": "a number of 0 or more",
        "example": "anomaly_min_amount: 50",
        "quotable": false,
        "choices": []
    },
    "schedule_day": {
        "expects": "one of monday, tuesday, wednesday, thursday, friday, saturday or sunday",
        "example": "schedule_day: monday",
        "quotable": false,
        "choices": [
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday"
        ]
    },
    "schedule_hour": {
        "expects": "a whole number from 0 to 23",
        "example": "schedule_hour: 9",
        "quotable": false,
        "choices": []
    },
    "timezone": {
        "expects": "the IANA name of a time zone",
        "example": "timezone: Europe/Berlin",
        "quotable": false,
        "choices": []
    },
    "late_days": {
        "expects": "a whole number from 0 to 6",
        "example": "late_days: 3",
        "quotable": false,
        "choices": []
    },
    "locale": {
        "expects": "a BCP 47 language tag",
        "example": "locale: en-US",
        "quotable": false,
        "choices": []
    },
    "global_admin_emails": {
        "expects": "a list of e-mail addresses",
        "example": "global_admin_emails: [finops@example.com]",
        "quotable": false,
        "choices": []
    },
    "global_admin_emails[]": {
        "expects": "an e-mail address",
        "example": "finops@example.com",
        "quotable": false,
        "choices": []
    },
    "redirect_all_to": {
        "expects": "an e-mail address",
        "example": "redirect_all_to: pilot@example.com",
        "quotable": false,
        "choices": []
    },
    "allowed_recipient_domains": {
        "expects": "a list of domains",
        "example": "allowed_recipient_domains: [example.com, \"*.example.com\"]",
        "quotable": false,
        "choices": []
    },
    "allowed_recipient_domains[]": {
        "expects": "a domain such as example.com",
        "example": "example.com",
        "quotable": false,
        "choices": []
    },
    "repository_readers": {
        "expects": "admins or teams",
        "example": "repository_readers: admins",
        "quotable": false,
        "choices": [
            "admins",
            "teams"
        ]
    },
    "ai_enabled": {
        "expects": "true or false",
        "example": "ai_enabled: true",
        "quotable": false,
        "choices": []
    },
    "ai": {
        "expects": "a mapping of keys such as model",
        "example": "ai: { model: gemini-3.8-flash }",
        "quotable": false,
        "choices": []
    },
    "ai.model": {
        "expects": "the name of a model such as gemini-3.8-flash",
        "example": "model: gemini-3.8-flash",
        "quotable": true,
        "choices": []
    },
    "ai.fallbacks": {
        "expects": "a list of up to 5 names of models",
        "example": "fallbacks: [gemini-3.8-flash, gemini-3.5-flash]",
        "quotable": false,
        "choices": []
    },
    "ai.fallbacks[]": {
        "expects": "the name of a model such as gemini-3.8-flash",
        "example": "gemini-3.8-flash",
        "quotable": true,
        "choices": []
    },
    "ai.vertex": {
        "expects": "a mapping of project and location",
        "example": "vertex: { project: my-project, location: global }",
        "quotable": false,
        "choices": []
    },
    "ai.vertex.project": {
        "expects": "the id of a Google Cloud project",
        "example": "project: my-project",
        "quotable": true,
        "choices": []
    },
    "ai.vertex.location": {
        "expects": "a location such as global or europe-west1",
        "example": "location: europe-west1",
        "quotable": true,
        "choices": []
    },
    "ai.max_requests": {
        "expects": "a whole number from 1 to 100000",
        "example": "max_requests: 200",
        "quotable": false,
        "choices": []
    },
    "ai.max_tokens": {
        "expects": "a whole number from 1 to 1000000000",
        "example": "max_tokens: 2000000",
        "quotable": false,
        "choices": []
    },
    "ai.max_cost": {
        "expects": "a number greater than 0",
        "example": "max_cost: 5",
        "quotable": false,
        "choices": []
    },
    "ai.concurrency": {
        "expects": "a whole number from 1 to 16",
        "example": "concurrency: 6",
        "quotable": false,
        "choices": []
    },
    "cost_basis": {
        "expects": "amortized or billed",
        "example": "cost_basis: amortized",
        "quotable": false,
        "choices": [
            "amortized",
            "billed"
        ]
    },
    "include_credits": {
        "expects": "true or false",
        "example": "include_credits: true",
        "quotable": false,
        "choices": []
    },
    "include_tax": {
        "expects": "true or false",
        "example": "include_tax: true",
        "quotable": false,
        "choices": []
    },
    "datadog": {
        "expects": "a mapping of keys such as metric",
        "example": "datadog: { metric: aws.cost.net.amortized }",
        "quotable": false,
        "choices": []
    },
    "datadog.metric": {
        "expects": "the name of a metric",
        "example": "metric: aws.cost.net.amortized",
        "quotable": true,
        "choices": []
    },
    "datadog.account_tag": {
        "expects": "the name of a tag",
        "example": "account_tag: aws_member_account_id",
        "quotable": true,
        "choices": []
    },
    "datadog.account_name_tag": {
        "expects": "the name of a tag",
        "example": "account_name_tag: aws_member_account_name",
        "quotable": true,
        "choices": []
    },
    "datadog.service_tag": {
        "expects": "the name of a tag",
        "example": "service_tag: aws_product",
        "quotable": true,
        "choices": []
    },
    "datadog.charge_type_tag": {
        "expects": "the name of a tag",
        "example": "charge_type_tag: aws_cost_type",
        "quotable": true,
        "choices": []
    },
    "datadog.currency": {
        "expects": "a currency code such as EUR",
        "example": "currency: EUR",
        "quotable": true,
        "choices": []
    },
    "datadog.link": {
        "expects": "a template that begins with {app}/ or https://",
        "example": "link: \"{app}/dashboard/abc-def?tpl_var_account={account}&from_ts={from}&to_ts={to}\"",
        "quotable": false,
        "choices": []
    },
    "datadog.request_timeout": {
        "expects": "a whole number from 1 to 600",
        "example": "request_timeout: 60",
        "quotable": false,
        "choices": []
    },
    "mail": {
        "expects": "a mapping of keys such as messages_per_minute",
        "example": "mail: { messages_per_minute: 30 }",
        "quotable": false,
        "choices": []
    },
    "mail.messages_per_minute": {
        "expects": "a whole number from 1 to 6000",
        "example": "messages_per_minute: 30",
        "quotable": false,
        "choices": []
    },
    "mail.connections": {
        "expects": "a whole number from 1 to 10",
        "example": "connections: 1",
        "quotable": false,
        "choices": []
    },
    "mail.answer_timeout": {
        "expects": "a whole number from 1 to 600",
        "example": "answer_timeout: 120",
        "quotable": false,
        "choices": []
    },
    "mail.retry_after": {
        "expects": "a list of up to 5 numbers of seconds",
        "example": "retry_after: [30, 90, 300]",
        "quotable": false,
        "choices": []
    },
    "mail.retry_after[]": {
        "expects": "a number of seconds from 0 to 900",
        "example": "30",
        "quotable": false,
        "choices": []
    },
    "branding": {
        "expects": "a mapping of keys such as company",
        "example": "branding: { company: Example Corp }",
        "quotable": false,
        "choices": []
    },
    "branding.company": {
        "expects": "a name of 1 to 60 characters on one line",
        "example": "company: Example Corp",
        "quotable": true,
        "choices": []
    },
    "branding.logo_url": {
        "expects": "an address that begins with https://",
        "example": "logo_url: https://www.example.com/logo.png",
        "quotable": true,
        "choices": []
    },
    "branding.accent": {
        "expects": "a colour such as #0b57a4",
        "example": "accent: #0b57a4",
        "quotable": true,
        "choices": []
    },
    "branding.footer": {
        "expects": "a sentence of 1 to 300 characters on one line",
        "example": "footer: Ask the FinOps team.",
        "quotable": true,
        "choices": []
    },
    "branding.links": {
        "expects": "a list of up to 5 mappings with label and url",
        "example": "links: [{ label: How we save, url: https://wiki.example.com/finops }]",
        "quotable": false,
        "choices": []
    },
    "branding.links[]": {
        "expects": "a mapping with label and url",
        "example": "{ label: How we save, url: https://wiki.example.com/finops }",
        "quotable": false,
        "choices": []
    },
    "branding.links[].label": {
        "expects": "a text of 1 to 80 characters on one line",
        "example": "label: How we save",
        "quotable": true,
        "choices": []
    },
    "branding.links[].url": {
        "expects": "an address that begins with https://",
        "example": "url: https://wiki.example.com/finops",
        "quotable": true,
        "choices": []
    }
};
const TEAM_KEYS = {
    "team_name": {
        "expects": "a name of 1 to 200 characters on one line",
        "example": "team_name: Platform Team",
        "quotable": true,
        "choices": []
    },
    "aws_account_id": {
        "expects": "an account id of 12 digits",
        "example": "aws_account_id: \"123456789012\"",
        "quotable": true,
        "choices": []
    },
    "aws_account_ids": {
        "expects": "a list of at least one account id",
        "example": "aws_account_ids: [\"123456789012\", \"234567890123\"]",
        "quotable": false,
        "choices": []
    },
    "aws_account_ids[]": {
        "expects": "an account id of 12 digits",
        "example": "\"123456789012\"",
        "quotable": true,
        "choices": []
    },
    "team_email": {
        "expects": "an e-mail address or a list of at least one",
        "example": "team_email: platform@example.com",
        "quotable": false,
        "choices": []
    },
    "team_email[]": {
        "expects": "an e-mail address",
        "example": "platform@example.com",
        "quotable": false,
        "choices": []
    },
    "enabled": {
        "expects": "true or false",
        "example": "enabled: true",
        "quotable": false,
        "choices": []
    },
    "accounts": {
        "expects": "a list of mappings with id, name and environment",
        "example": "accounts: [{ id: \"123456789012\", name: platform-production, environment: production }]",
        "quotable": false,
        "choices": []
    },
    "accounts[]": {
        "expects": "a mapping with id, name and environment",
        "example": "{ id: \"123456789012\", name: platform-production, environment: production }",
        "quotable": false,
        "choices": []
    },
    "accounts[].id": {
        "expects": "an account id of 12 digits",
        "example": "id: \"123456789012\"",
        "quotable": true,
        "choices": []
    },
    "accounts[].name": {
        "expects": "a name of 1 to 200 characters on one line",
        "example": "name: platform-production",
        "quotable": true,
        "choices": []
    },
    "accounts[].environment": {
        "expects": "a name of 1 to 200 characters on one line",
        "example": "environment: production",
        "quotable": true,
        "choices": []
    },
    "anomaly_threshold": {
        "expects": "a number greater than 0",
        "example": "anomaly_threshold: 35",
        "quotable": false,
        "choices": []
    },
    "anomaly_min_amount": {
        "expects": "a number of 0 or more",
        "example": "anomaly_min_amount: 200",
        "quotable": false,
        "choices": []
    },
    "include_credits": {
        "expects": "true or false",
        "example": "include_credits: false",
        "quotable": false,
        "choices": []
    },
    "include_tax": {
        "expects": "true or false",
        "example": "include_tax: false",
        "quotable": false,
        "choices": []
    },
    "acknowledged": {
        "expects": "a list of mappings with anomaly, reason and until",
        "example": "acknowledged: [{ anomaly: 1a2b3c4d5e, reason: Load test until the release, until: 2026-12-15 }]",
        "quotable": false,
        "choices": []
    },
    "acknowledged[]": {
        "expects": "a mapping with anomaly, reason and until",
        "example": "{ anomaly: 1a2b3c4d5e, reason: Load test until the release, until: 2026-12-15 }",
        "quotable": false,
        "choices": []
    },
    "acknowledged[].anomaly": {
        "expects": "the id of an anomaly: 10 digits and letters from a to f, as the report prints it",
        "example": "anomaly: 1a2b3c4d5e",
        "quotable": true,
        "choices": []
    },
    "acknowledged[].reason": {
        "expects": "a reason of 1 to 200 characters on one line",
        "example": "reason: Load test until the release",
        "quotable": true,
        "choices": []
    },
    "acknowledged[].until": {
        "expects": "a day such as 2026-12-15",
        "example": "until: 2026-12-15",
        "quotable": true,
        "choices": []
    },
    "budget": {
        "expects": "a number greater than 0",
        "example": "budget: 12000",
        "quotable": false,
        "choices": []
    },
    "planned_changes": {
        "expects": "a list of mappings with from, service, account, monthly_change and reason",
        "example": "planned_changes: [{ from: 2026-12-01, service: AmazonEC2, account: \"123456789012\", monthly_change: 1200, reason: New cluster for search }]",
        "quotable": false,
        "choices": []
    },
    "planned_changes[]": {
        "expects": "a mapping with from, service, account, monthly_change and reason",
        "example": "{ from: 2026-12-01, service: AmazonEC2, account: \"123456789012\", monthly_change: 1200, reason: New cluster for search }",
        "quotable": false,
        "choices": []
    },
    "planned_changes[].from": {
        "expects": "a day such as 2026-12-01",
        "example": "from: 2026-12-01",
        "quotable": true,
        "choices": []
    },
    "planned_changes[].service": {
        "expects": "a name of 1 to 200 characters on one line",
        "example": "service: AmazonEC2",
        "quotable": true,
        "choices": []
    },
    "planned_changes[].account": {
        "expects": "an account id of 12 digits",
        "example": "account: \"123456789012\"",
        "quotable": true,
        "choices": []
    },
    "planned_changes[].monthly_change": {
        "expects": "an amount of money a month other than 0",
        "example": "monthly_change: 1200",
        "quotable": false,
        "choices": []
    },
    "planned_changes[].reason": {
        "expects": "a reason of 1 to 200 characters on one line",
        "example": "reason: New cluster for search",
        "quotable": true,
        "choices": []
    }
};


/***/ }),

/***/ 30803:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ loadConfiguration)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/config/email-address.ts
var email_address = __webpack_require__(18675);
// EXTERNAL MODULE: ./src/config/shown.ts
var shown = __webpack_require__(1283);
;// CONCATENATED MODULE: ./src/config/check-addresses.ts


/** Checks the e-mail address, or list of addresses, under a key. What is not text is left to the schema. */
function checkAddresses(yaml, key) {
    const addresses = new Map();
    const problems = [];
    for (const { text, path } of textsUnder(yaml, key)) {
        const fault = (0,email_address/* addressFault */.RM)(text);
        const place = yaml.valueAt(path);
        // Mail servers may tell capitals apart before the @; none that is in use does.
        const same = text.toLowerCase();
        if (fault !== null) {
            const message = `"${(0,shown/* shown */.S)(text)}" ${fault.message}.`;
            problems.push({ severity: 'error', ...place, key, message, hint: fault.hint });
        }
        else if (addresses.has(same)) {
            const message = `"${(0,shown/* shown */.S)(text)}" is in the list twice; it receives one mail.`;
            problems.push({ severity: 'warning', ...place, key, message, hint: 'Delete one of the two.' });
        }
        else {
            addresses.set(same, { address: text, key, place });
        }
    }
    return { addresses: [...addresses.values()], problems };
}
/** The text, or texts of the list, under a key. */
function textsUnder(yaml, key) {
    const value = yaml.value[key];
    if (typeof value === 'string')
        return [{ text: value, path: [key] }];
    if (!Array.isArray(value))
        return [];
    return value.flatMap((item, index) => typeof item === 'string' ? [{ text: item, path: [key, index] }] : []);
}

// EXTERNAL MODULE: ./src/config/recipient-domains.ts
var recipient_domains = __webpack_require__(97861);
;// CONCATENATED MODULE: ./src/config/check-domains.ts




const KEY = 'allowed_recipient_domains';
/** Domains that a message lists before it only counts the rest. */
const MAX_LISTED = 5;
/** Checks the list of domains that mail may go to. What is no list of texts is left to the schema. */
function checkDomains(yaml) {
    const list = yaml.value[KEY];
    if (!Array.isArray(list))
        return { domains: [], problems: [] };
    const texts = textsUnder(yaml, KEY);
    const problems = texts.flatMap(({ text, path }) => {
        const domain = text.startsWith('*.') ? text.slice(2) : text;
        if ((0,email_address/* isDomain */.l0)(domain))
            return [];
        const message = `"${(0,shown/* shown */.S)(text)}" is not a domain such as example.com or *.example.com.`;
        return [{ severity: 'error', ...yaml.valueAt(path), key: KEY, message, hint: hintFor(domain) }];
    });
    const isGood = problems.length === 0 && texts.length === list.length;
    return { domains: isGood ? texts.map(({ text }) => text) : [], problems };
}
function hintFor(domain) {
    const afterAt = domain.slice(domain.lastIndexOf('@') + 1);
    if (afterAt !== domain && (0,email_address/* isDomain */.l0)(afterAt))
        return `Write the domain alone: ${afterAt}.`;
    if (/[^\x20-\x7e]/.test(domain))
        return (0,email_address/* asciiDomainHint */.Zk)(domain);
    return 'Write a full domain, or "*." and a full domain in quotes.';
}
/**
 * A problem for each address that mail must not go to.
 * @param settingsFile where the list of domains stands
 */
function checkRecipients(recipients, allowed, settingsFile) {
    const hint = `Correct the address, or add its domain to ${KEY} in ${settingsFile}.`;
    return recipients
        .filter(({ address }) => !(0,recipient_domains/* isAllowedRecipient */.u)(address, allowed))
        .map(({ address, key, place }) => {
        const message = `"${(0,shown/* shown */.S)(address)}" is not in an allowed domain (${listed(allowed)}).`;
        return { severity: 'error', ...place, key, message, hint };
    });
}
function listed(domains) {
    const rest = domains.length - MAX_LISTED;
    const names = domains.slice(0, MAX_LISTED).map(shown/* shown */.S).join(', ');
    return rest > 0 ? `${names} and ${rest} more` : names;
}

// EXTERNAL MODULE: ./src/config/account-id.ts
var account_id = __webpack_require__(41979);
// EXTERNAL MODULE: ./src/config/nearest.ts
var config_nearest = __webpack_require__(76572);
// EXTERNAL MODULE: ./src/config/yaml-places.ts
var yaml_places = __webpack_require__(31676);
;// CONCATENATED MODULE: ./src/config/check-schema.ts




const ACCOUNT_KEYS = [
    'aws_account_id',
    'aws_account_ids[]',
    'accounts[].id',
    'planned_changes[].account',
];
/** Checks a file against its schema; the value it returns has the schema's defaults filled in. */
async function checkSchema(yaml, schema) {
    // Defaults are filled in place.
    const value = structuredClone(yaml.value);
    if (schema.validate(value))
        return { value, problems: [] };
    const errors = schema.validate.errors ?? [];
    const problems = [];
    const reported = new Set();
    for (const error of errors) {
        // Which of two keys a team file has is checked in words of its own.
        if (error.schemaPath.startsWith('#/oneOf'))
            continue;
        const id = errorId(error);
        if (reported.has(id))
            continue;
        reported.add(id);
        problems.push(await problemOf(error, yaml, schema.words));
    }
    return { value: null, problems };
}
/** Several rules may find the same value wrong; to a person that is one problem. */
function errorId({ instancePath, keyword, params }) {
    return keyword === 'additionalProperties' || keyword === 'required'
        ? `${keyword} ${instancePath} ${JSON.stringify(params)}`
        : instancePath;
}
async function problemOf(error, yaml, words) {
    const path = pathOf(error.instancePath);
    switch (error.keyword) {
        case 'additionalProperties':
            return unknownKey(yaml, path, String(error.params.additionalProperty), words);
        case 'required':
            return missingKey(yaml, path, String(error.params.missingProperty), words);
        case 'maxItems':
            return tooLongList(yaml, path, words);
        default:
            return wrongValue(yaml, path, words);
    }
}
async function unknownKey(yaml, path, key, words) {
    const known = keysUnder(path, words);
    const nearest = await (0,config_nearest/* nearestWord */.z)(key, known);
    return problemAt(yaml.keyAt([...path, key]), key === '' ? null : (0,shown/* shown */.S)(key), 'There is no such key.', nearest === null ? `The keys here are: ${known.join(', ')}.` : `Did you mean "${nearest}"?`);
}
function missingKey(yaml, path, key, words) {
    const wanted = words[wordKey([...path, key])];
    const problem = problemAt(yaml.valueAt(path), key, 'The key is missing.', wanted === undefined ? null : `Add for example ${wanted.example}.`);
    return path.length === 0 ? { ...problem, line: null, column: null } : problem;
}
async function wrongValue(yaml, path, words) {
    const wanted = words[wordKey(path)];
    const value = check_schema_valueOf(yaml.value, path);
    const source = yaml.sourceAt(path);
    return problemAt(yaml.valueAt(path), (0,yaml_places/* keyOf */.TN)(path), faultOf(value, source, wanted), await check_schema_hintFor(value, source, path, wanted));
}
function tooLongList(yaml, path, words) {
    const wanted = words[wordKey(path)];
    const list = check_schema_valueOf(yaml.value, path);
    const length = Array.isArray(list) ? list.length : 0;
    return problemAt(yaml.valueAt(path), (0,yaml_places/* keyOf */.TN)(path), `The list has ${length} entries; it must be ${wanted?.expects ?? 'shorter'}.`, wanted === undefined ? null : `Write for example ${wanted.example}.`);
}
function faultOf(value, source, wanted) {
    const expects = wanted?.expects ?? 'what belongs here';
    if (value === null)
        return `There is no value here; it must be ${expects}.`;
    if (Array.isArray(value) && value.length === 0)
        return `The list is empty; it must be ${expects}.`;
    if (isQuotable(value, wanted)) {
        return `${(0,shown/* shownValue */.J)(value, source)} has no quotes, so YAML reads it as ${typeof value === 'number' ? 'a number' : 'true or false'}, not as text.`;
    }
    return `${(0,shown/* shownValue */.J)(value, source)} is not ${expects}.`;
}
async function check_schema_hintFor(value, source, path, wanted) {
    if (wanted === undefined)
        return null;
    const prefix = lineStart(path);
    const typed = typeof value === 'string' ? value : source;
    if (typed !== null && value !== null) {
        if (ACCOUNT_KEYS.includes(wordKey(path)))
            return (0,account_id/* accountIdHint */.k)(typed, prefix);
        if (isQuotable(value, wanted))
            return `Put it in quotes: ${prefix}"${(0,shown/* shown */.S)(typed)}".`;
        const nearest = await (0,config_nearest/* nearestWord */.z)(typed, wanted.choices);
        if (nearest !== null)
            return `Did you mean "${nearest}"?`;
    }
    return `Write for example ${wanted.example}.`;
}
function isQuotable(value, wanted) {
    return wanted?.quotable === true && (typeof value === 'number' || typeof value === 'boolean');
}
/** The keys allowed in the mapping at a path. */
function keysUnder(path, words) {
    const prefix = path.length === 0 ? '' : `${wordKey(path)}.`;
    return Object.keys(words)
        .filter((key) => key.startsWith(prefix))
        .map((key) => key.slice(prefix.length))
        .filter((key) => !/[.[]/.test(key));
}
/** A path as the generated words name it: `accounts[].id`. */
function wordKey(path) {
    return path.reduce((key, part) => {
        if (typeof part === 'number')
            return `${key}[]`;
        return key === '' ? part : `${key}.${part}`;
    }, '');
}
/** What a person types before a value: `key: `, or nothing where a list item is meant. */
function lineStart(path) {
    const last = path.at(-1);
    return typeof last === 'string' ? `${last}: ` : '';
}
function pathOf(pointer) {
    return pointer
        .split('/')
        .slice(1)
        .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
        .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}
function check_schema_valueOf(value, path) {
    return path.reduce((around, part) => {
        if (Array.isArray(around))
            return around[Number(part)];
        return typeof around === 'object' && around !== null
            ? Object.entries(around).find(([key]) => key === String(part))?.[1]
            : undefined;
    }, value);
}
function problemAt(place, key, message, hint) {
    return { severity: 'error', ...place, key, message, hint };
}

// EXTERNAL MODULE: ./src/config/generated/keys.ts
var keys = __webpack_require__(85690);
;// CONCATENATED MODULE: ./src/config/generated/validators.ts

const validateAgent = validate10;
const schema11 = { "$schema": "http://json-schema.org/draft-07/schema#", "type": "object", "additionalProperties": false, "properties": { "anomaly_threshold": { "type": "number", "exclusiveMinimum": 0, "default": 20 }, "anomaly_min_amount": { "type": "number", "minimum": 0, "default": 50 }, "schedule_day": { "type": "string", "enum": ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"], "default": "monday" }, "schedule_hour": { "type": "integer", "minimum": 0, "maximum": 23, "default": 9 }, "timezone": { "type": "string", "default": "UTC" }, "late_days": { "type": "integer", "minimum": 0, "maximum": 6, "default": 3 }, "locale": { "type": "string", "default": "en-US" }, "global_admin_emails": { "type": "array", "items": { "type": "string" }, "default": [] }, "redirect_all_to": { "type": ["string", "null"], "default": null }, "allowed_recipient_domains": { "type": "array", "items": { "type": "string" }, "default": [] }, "repository_readers": { "type": "string", "enum": ["admins", "teams"], "default": "admins" }, "ai_enabled": { "type": "boolean", "default": true }, "ai": { "type": "object", "additionalProperties": false, "default": {}, "properties": { "model": { "type": "string", "pattern": "^[a-z][a-z0-9.-]{0,99}$", "default": "gemini-3-flash-preview" }, "fallbacks": { "type": "array", "maxItems": 5, "items": { "type": "string", "pattern": "^[a-z][a-z0-9.-]{0,99}$" }, "default": ["gemini-3.8-flash"] }, "vertex": { "type": ["object", "null"], "additionalProperties": false, "required": ["project"], "default": null, "properties": { "project": { "type": "string", "pattern": "^[a-z0-9][a-z0-9.:-]{0,99}$" }, "location": { "type": "string", "pattern": "^[a-z][a-z0-9-]{0,39}$", "default": "global" } } }, "max_requests": { "type": "integer", "minimum": 1, "maximum": 100000, "default": 200 }, "max_tokens": { "type": "integer", "minimum": 1, "maximum": 1000000000, "default": 2000000 }, "max_cost": { "type": "number", "exclusiveMinimum": 0, "default": 5 }, "concurrency": { "type": "integer", "minimum": 1, "maximum": 16, "default": 6 } } }, "cost_basis": { "type": "string", "enum": ["amortized", "billed"], "default": "amortized" }, "include_credits": { "type": "boolean", "default": true }, "include_tax": { "type": "boolean", "default": true }, "datadog": { "type": "object", "additionalProperties": false, "default": {}, "properties": { "metric": { "type": ["string", "null"], "pattern": "^[A-Za-z][A-Za-z0-9_.]{0,199}$", "default": null }, "account_tag": { "type": "string", "pattern": "^[A-Za-z][A-Za-z0-9_.\\-/]{0,199}$", "default": "aws_member_account_id" }, "account_name_tag": { "type": "string", "pattern": "^[A-Za-z][A-Za-z0-9_.\\-/]{0,199}$", "default": "aws_member_account_name" }, "service_tag": { "type": "string", "pattern": "^[A-Za-z][A-Za-z0-9_.\\-/]{0,199}$", "default": "aws_product" }, "charge_type_tag": { "type": "string", "pattern": "^[A-Za-z][A-Za-z0-9_.\\-/]{0,199}$", "default": "aws_cost_type" }, "currency": { "type": ["string", "null"], "pattern": "^[A-Z]{3}$", "default": null }, "link": { "type": "string", "default": "{app}/cost/explorer" }, "request_timeout": { "type": "integer", "minimum": 1, "maximum": 600, "default": 60 } } }, "mail": { "type": "object", "additionalProperties": false, "default": {}, "properties": { "messages_per_minute": { "type": "integer", "minimum": 1, "maximum": 6000, "default": 30 }, "connections": { "type": "integer", "minimum": 1, "maximum": 10, "default": 1 }, "answer_timeout": { "type": "integer", "minimum": 1, "maximum": 600, "default": 120 }, "retry_after": { "type": "array", "maxItems": 5, "items": { "type": "number", "minimum": 0, "maximum": 900 }, "default": [30, 90, 300] } } }, "branding": { "type": "object", "additionalProperties": false, "default": {}, "properties": { "company": { "type": ["string", "null"], "pattern": "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ud800-\\udfff]{1,60}$", "default": null }, "logo_url": { "type": ["string", "null"], "pattern": "^https://[A-Za-z0-9._~:/?#@!$&*+,;=%-]{1,400}$", "default": null }, "accent": { "type": ["string", "null"], "pattern": "^#[0-9A-Fa-f]{6}$", "default": null }, "footer": { "type": ["string", "null"], "pattern": "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ud800-\\udfff]{1,300}$", "default": null }, "links": { "type": "array", "maxItems": 5, "default": [], "items": { "type": "object", "additionalProperties": false, "required": ["label", "url"], "properties": { "label": { "type": "string", "pattern": "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ud800-\\udfff]{1,80}$" }, "url": { "type": "string", "pattern": "^https://[A-Za-z0-9._~:/?#@!$&*+,;=%-]{1,400}$" } } } } } } } };
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^[a-z][a-z0-9.-]{0,99}$", "u");
const pattern2 = new RegExp("^[a-z0-9][a-z0-9.:-]{0,99}$", "u");
const pattern3 = new RegExp("^[a-z][a-z0-9-]{0,39}$", "u");
const pattern4 = new RegExp("^[A-Za-z][A-Za-z0-9_.]{0,199}$", "u");
const pattern5 = new RegExp("^[A-Za-z][A-Za-z0-9_.\\-/]{0,199}$", "u");
const pattern9 = new RegExp("^[A-Z]{3}$", "u");
const pattern10 = new RegExp("^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ud800-\\udfff]{1,60}$", "u");
const pattern11 = new RegExp("^https://[A-Za-z0-9._~:/?#@!$&*+,;=%-]{1,400}$", "u");
const pattern12 = new RegExp("^#[0-9A-Fa-f]{6}$", "u");
const pattern13 = new RegExp("^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ud800-\\udfff]{1,300}$", "u");
const pattern14 = new RegExp("^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ud800-\\udfff]{1,80}$", "u");
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.anomaly_threshold === undefined) {
            data.anomaly_threshold = 20;
        }
        if (data.anomaly_min_amount === undefined) {
            data.anomaly_min_amount = 50;
        }
        if (data.schedule_day === undefined) {
            data.schedule_day = "monday";
        }
        if (data.schedule_hour === undefined) {
            data.schedule_hour = 9;
        }
        if (data.timezone === undefined) {
            data.timezone = "UTC";
        }
        if (data.late_days === undefined) {
            data.late_days = 3;
        }
        if (data.locale === undefined) {
            data.locale = "en-US";
        }
        if (data.global_admin_emails === undefined) {
            data.global_admin_emails = [];
        }
        if (data.redirect_all_to === undefined) {
            data.redirect_all_to = null;
        }
        if (data.allowed_recipient_domains === undefined) {
            data.allowed_recipient_domains = [];
        }
        if (data.repository_readers === undefined) {
            data.repository_readers = "admins";
        }
        if (data.ai_enabled === undefined) {
            data.ai_enabled = true;
        }
        if (data.ai === undefined) {
            data.ai = {};
        }
        if (data.cost_basis === undefined) {
            data.cost_basis = "amortized";
        }
        if (data.include_credits === undefined) {
            data.include_credits = true;
        }
        if (data.include_tax === undefined) {
            data.include_tax = true;
        }
        if (data.datadog === undefined) {
            data.datadog = {};
        }
        if (data.mail === undefined) {
            data.mail = {};
        }
        if (data.branding === undefined) {
            data.branding = {};
        }
        for (const key0 in data) {
            if (!(func2.call(schema11.properties, key0))) {
                const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
        }
        let data0 = data.anomaly_threshold;
        if ((typeof data0 == "number") && (isFinite(data0))) {
            if (data0 <= 0 || isNaN(data0)) {
                const err1 = { instancePath: instancePath + "/anomaly_threshold", schemaPath: "#/properties/anomaly_threshold/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        else {
            const err2 = { instancePath: instancePath + "/anomaly_threshold", schemaPath: "#/properties/anomaly_threshold/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        let data1 = data.anomaly_min_amount;
        if ((typeof data1 == "number") && (isFinite(data1))) {
            if (data1 < 0 || isNaN(data1)) {
                const err3 = { instancePath: instancePath + "/anomaly_min_amount", schemaPath: "#/properties/anomaly_min_amount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        else {
            const err4 = { instancePath: instancePath + "/anomaly_min_amount", schemaPath: "#/properties/anomaly_min_amount/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        let data2 = data.schedule_day;
        if (typeof data2 !== "string") {
            const err5 = { instancePath: instancePath + "/schedule_day", schemaPath: "#/properties/schedule_day/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
        if (!(((((((data2 === "monday") || (data2 === "tuesday")) || (data2 === "wednesday")) || (data2 === "thursday")) || (data2 === "friday")) || (data2 === "saturday")) || (data2 === "sunday"))) {
            const err6 = { instancePath: instancePath + "/schedule_day", schemaPath: "#/properties/schedule_day/enum", keyword: "enum", params: { allowedValues: schema11.properties.schedule_day.enum } };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
        let data3 = data.schedule_hour;
        if (!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) {
            const err7 = { instancePath: instancePath + "/schedule_hour", schemaPath: "#/properties/schedule_hour/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
        if ((typeof data3 == "number") && (isFinite(data3))) {
            if (data3 > 23 || isNaN(data3)) {
                const err8 = { instancePath: instancePath + "/schedule_hour", schemaPath: "#/properties/schedule_hour/maximum", keyword: "maximum", params: { comparison: "<=", limit: 23 } };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
            if (data3 < 0 || isNaN(data3)) {
                const err9 = { instancePath: instancePath + "/schedule_hour", schemaPath: "#/properties/schedule_hour/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
        }
        if (typeof data.timezone !== "string") {
            const err10 = { instancePath: instancePath + "/timezone", schemaPath: "#/properties/timezone/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err10];
            }
            else {
                vErrors.push(err10);
            }
            errors++;
        }
        let data5 = data.late_days;
        if (!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) {
            const err11 = { instancePath: instancePath + "/late_days", schemaPath: "#/properties/late_days/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err11];
            }
            else {
                vErrors.push(err11);
            }
            errors++;
        }
        if ((typeof data5 == "number") && (isFinite(data5))) {
            if (data5 > 6 || isNaN(data5)) {
                const err12 = { instancePath: instancePath + "/late_days", schemaPath: "#/properties/late_days/maximum", keyword: "maximum", params: { comparison: "<=", limit: 6 } };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
            if (data5 < 0 || isNaN(data5)) {
                const err13 = { instancePath: instancePath + "/late_days", schemaPath: "#/properties/late_days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
        }
        if (typeof data.locale !== "string") {
            const err14 = { instancePath: instancePath + "/locale", schemaPath: "#/properties/locale/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err14];
            }
            else {
                vErrors.push(err14);
            }
            errors++;
        }
        let data7 = data.global_admin_emails;
        if (Array.isArray(data7)) {
            const len0 = data7.length;
            for (let i0 = 0; i0 < len0; i0++) {
                if (typeof data7[i0] !== "string") {
                    const err15 = { instancePath: instancePath + "/global_admin_emails/" + i0, schemaPath: "#/properties/global_admin_emails/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                        vErrors = [err15];
                    }
                    else {
                        vErrors.push(err15);
                    }
                    errors++;
                }
            }
        }
        else {
            const err16 = { instancePath: instancePath + "/global_admin_emails", schemaPath: "#/properties/global_admin_emails/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
                vErrors = [err16];
            }
            else {
                vErrors.push(err16);
            }
            errors++;
        }
        let data9 = data.redirect_all_to;
        if ((typeof data9 !== "string") && (data9 !== null)) {
            const err17 = { instancePath: instancePath + "/redirect_all_to", schemaPath: "#/properties/redirect_all_to/type", keyword: "type", params: { type: schema11.properties.redirect_all_to.type } };
            if (vErrors === null) {
                vErrors = [err17];
            }
            else {
                vErrors.push(err17);
            }
            errors++;
        }
        let data10 = data.allowed_recipient_domains;
        if (Array.isArray(data10)) {
            const len1 = data10.length;
            for (let i1 = 0; i1 < len1; i1++) {
                if (typeof data10[i1] !== "string") {
                    const err18 = { instancePath: instancePath + "/allowed_recipient_domains/" + i1, schemaPath: "#/properties/allowed_recipient_domains/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                        vErrors = [err18];
                    }
                    else {
                        vErrors.push(err18);
                    }
                    errors++;
                }
            }
        }
        else {
            const err19 = { instancePath: instancePath + "/allowed_recipient_domains", schemaPath: "#/properties/allowed_recipient_domains/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
                vErrors = [err19];
            }
            else {
                vErrors.push(err19);
            }
            errors++;
        }
        let data12 = data.repository_readers;
        if (typeof data12 !== "string") {
            const err20 = { instancePath: instancePath + "/repository_readers", schemaPath: "#/properties/repository_readers/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err20];
            }
            else {
                vErrors.push(err20);
            }
            errors++;
        }
        if (!((data12 === "admins") || (data12 === "teams"))) {
            const err21 = { instancePath: instancePath + "/repository_readers", schemaPath: "#/properties/repository_readers/enum", keyword: "enum", params: { allowedValues: schema11.properties.repository_readers.enum } };
            if (vErrors === null) {
                vErrors = [err21];
            }
            else {
                vErrors.push(err21);
            }
            errors++;
        }
        if (typeof data.ai_enabled !== "boolean") {
            const err22 = { instancePath: instancePath + "/ai_enabled", schemaPath: "#/properties/ai_enabled/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
                vErrors = [err22];
            }
            else {
                vErrors.push(err22);
            }
            errors++;
        }
        let data14 = data.ai;
        if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
            if (data14.model === undefined) {
                data14.model = "gemini-3-flash-preview";
            }
            if (data14.fallbacks === undefined) {
                data14.fallbacks = ["gemini-3.8-flash"];
            }
            if (data14.vertex === undefined) {
                data14.vertex = null;
            }
            if (data14.max_requests === undefined) {
                data14.max_requests = 200;
            }
            if (data14.max_tokens === undefined) {
                data14.max_tokens = 2000000;
            }
            if (data14.max_cost === undefined) {
                data14.max_cost = 5;
            }
            if (data14.concurrency === undefined) {
                data14.concurrency = 6;
            }
            for (const key1 in data14) {
                if (!(((((((key1 === "model") || (key1 === "fallbacks")) || (key1 === "vertex")) || (key1 === "max_requests")) || (key1 === "max_tokens")) || (key1 === "max_cost")) || (key1 === "concurrency"))) {
                    const err23 = { instancePath: instancePath + "/ai", schemaPath: "#/properties/ai/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                    if (vErrors === null) {
                        vErrors = [err23];
                    }
                    else {
                        vErrors.push(err23);
                    }
                    errors++;
                }
            }
            let data15 = data14.model;
            if (typeof data15 === "string") {
                if (!pattern0.test(data15)) {
                    const err24 = { instancePath: instancePath + "/ai/model", schemaPath: "#/properties/ai/properties/model/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9.-]{0,99}$" } };
                    if (vErrors === null) {
                        vErrors = [err24];
                    }
                    else {
                        vErrors.push(err24);
                    }
                    errors++;
                }
            }
            else {
                const err25 = { instancePath: instancePath + "/ai/model", schemaPath: "#/properties/ai/properties/model/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err25];
                }
                else {
                    vErrors.push(err25);
                }
                errors++;
            }
            let data16 = data14.fallbacks;
            if (Array.isArray(data16)) {
                if (data16.length > 5) {
                    const err26 = { instancePath: instancePath + "/ai/fallbacks", schemaPath: "#/properties/ai/properties/fallbacks/maxItems", keyword: "maxItems", params: { limit: 5 } };
                    if (vErrors === null) {
                        vErrors = [err26];
                    }
                    else {
                        vErrors.push(err26);
                    }
                    errors++;
                }
                const len2 = data16.length;
                for (let i2 = 0; i2 < len2; i2++) {
                    let data17 = data16[i2];
                    if (typeof data17 === "string") {
                        if (!pattern0.test(data17)) {
                            const err27 = { instancePath: instancePath + "/ai/fallbacks/" + i2, schemaPath: "#/properties/ai/properties/fallbacks/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9.-]{0,99}$" } };
                            if (vErrors === null) {
                                vErrors = [err27];
                            }
                            else {
                                vErrors.push(err27);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err28 = { instancePath: instancePath + "/ai/fallbacks/" + i2, schemaPath: "#/properties/ai/properties/fallbacks/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err28];
                        }
                        else {
                            vErrors.push(err28);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err29 = { instancePath: instancePath + "/ai/fallbacks", schemaPath: "#/properties/ai/properties/fallbacks/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                    vErrors = [err29];
                }
                else {
                    vErrors.push(err29);
                }
                errors++;
            }
            let data18 = data14.vertex;
            if ((!(data18 && typeof data18 == "object" && !Array.isArray(data18))) && (data18 !== null)) {
                const err30 = { instancePath: instancePath + "/ai/vertex", schemaPath: "#/properties/ai/properties/vertex/type", keyword: "type", params: { type: schema11.properties.ai.properties.vertex.type } };
                if (vErrors === null) {
                    vErrors = [err30];
                }
                else {
                    vErrors.push(err30);
                }
                errors++;
            }
            if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
                if (data18.location === undefined) {
                    data18.location = "global";
                }
                if (data18.project === undefined) {
                    const err31 = { instancePath: instancePath + "/ai/vertex", schemaPath: "#/properties/ai/properties/vertex/required", keyword: "required", params: { missingProperty: "project" } };
                    if (vErrors === null) {
                        vErrors = [err31];
                    }
                    else {
                        vErrors.push(err31);
                    }
                    errors++;
                }
                for (const key2 in data18) {
                    if (!((key2 === "project") || (key2 === "location"))) {
                        const err32 = { instancePath: instancePath + "/ai/vertex", schemaPath: "#/properties/ai/properties/vertex/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                        if (vErrors === null) {
                            vErrors = [err32];
                        }
                        else {
                            vErrors.push(err32);
                        }
                        errors++;
                    }
                }
                if (data18.project !== undefined) {
                    let data19 = data18.project;
                    if (typeof data19 === "string") {
                        if (!pattern2.test(data19)) {
                            const err33 = { instancePath: instancePath + "/ai/vertex/project", schemaPath: "#/properties/ai/properties/vertex/properties/project/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9.:-]{0,99}$" } };
                            if (vErrors === null) {
                                vErrors = [err33];
                            }
                            else {
                                vErrors.push(err33);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err34 = { instancePath: instancePath + "/ai/vertex/project", schemaPath: "#/properties/ai/properties/vertex/properties/project/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err34];
                        }
                        else {
                            vErrors.push(err34);
                        }
                        errors++;
                    }
                }
                let data20 = data18.location;
                if (typeof data20 === "string") {
                    if (!pattern3.test(data20)) {
                        const err35 = { instancePath: instancePath + "/ai/vertex/location", schemaPath: "#/properties/ai/properties/vertex/properties/location/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]{0,39}$" } };
                        if (vErrors === null) {
                            vErrors = [err35];
                        }
                        else {
                            vErrors.push(err35);
                        }
                        errors++;
                    }
                }
                else {
                    const err36 = { instancePath: instancePath + "/ai/vertex/location", schemaPath: "#/properties/ai/properties/vertex/properties/location/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                        vErrors = [err36];
                    }
                    else {
                        vErrors.push(err36);
                    }
                    errors++;
                }
            }
            let data21 = data14.max_requests;
            if (!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))) {
                const err37 = { instancePath: instancePath + "/ai/max_requests", schemaPath: "#/properties/ai/properties/max_requests/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                    vErrors = [err37];
                }
                else {
                    vErrors.push(err37);
                }
                errors++;
            }
            if ((typeof data21 == "number") && (isFinite(data21))) {
                if (data21 > 100000 || isNaN(data21)) {
                    const err38 = { instancePath: instancePath + "/ai/max_requests", schemaPath: "#/properties/ai/properties/max_requests/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100000 } };
                    if (vErrors === null) {
                        vErrors = [err38];
                    }
                    else {
                        vErrors.push(err38);
                    }
                    errors++;
                }
                if (data21 < 1 || isNaN(data21)) {
                    const err39 = { instancePath: instancePath + "/ai/max_requests", schemaPath: "#/properties/ai/properties/max_requests/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                    if (vErrors === null) {
                        vErrors = [err39];
                    }
                    else {
                        vErrors.push(err39);
                    }
                    errors++;
                }
            }
            let data22 = data14.max_tokens;
            if (!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))) {
                const err40 = { instancePath: instancePath + "/ai/max_tokens", schemaPath: "#/properties/ai/properties/max_tokens/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                    vErrors = [err40];
                }
                else {
                    vErrors.push(err40);
                }
                errors++;
            }
            if ((typeof data22 == "number") && (isFinite(data22))) {
                if (data22 > 1000000000 || isNaN(data22)) {
                    const err41 = { instancePath: instancePath + "/ai/max_tokens", schemaPath: "#/properties/ai/properties/max_tokens/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000000 } };
                    if (vErrors === null) {
                        vErrors = [err41];
                    }
                    else {
                        vErrors.push(err41);
                    }
                    errors++;
                }
                if (data22 < 1 || isNaN(data22)) {
                    const err42 = { instancePath: instancePath + "/ai/max_tokens", schemaPath: "#/properties/ai/properties/max_tokens/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                    if (vErrors === null) {
                        vErrors = [err42];
                    }
                    else {
                        vErrors.push(err42);
                    }
                    errors++;
                }
            }
            let data23 = data14.max_cost;
            if ((typeof data23 == "number") && (isFinite(data23))) {
                if (data23 <= 0 || isNaN(data23)) {
                    const err43 = { instancePath: instancePath + "/ai/max_cost", schemaPath: "#/properties/ai/properties/max_cost/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
                    if (vErrors === null) {
                        vErrors = [err43];
                    }
                    else {
                        vErrors.push(err43);
                    }
                    errors++;
                }
            }
            else {
                const err44 = { instancePath: instancePath + "/ai/max_cost", schemaPath: "#/properties/ai/properties/max_cost/type", keyword: "type", params: { type: "number" } };
                if (vErrors === null) {
                    vErrors = [err44];
                }
                else {
                    vErrors.push(err44);
                }
                errors++;
            }
            let data24 = data14.concurrency;
            if (!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))) {
                const err45 = { instancePath: instancePath + "/ai/concurrency", schemaPath: "#/properties/ai/properties/concurrency/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                    vErrors = [err45];
                }
                else {
                    vErrors.push(err45);
                }
                errors++;
            }
            if ((typeof data24 == "number") && (isFinite(data24))) {
                if (data24 > 16 || isNaN(data24)) {
                    const err46 = { instancePath: instancePath + "/ai/concurrency", schemaPath: "#/properties/ai/properties/concurrency/maximum", keyword: "maximum", params: { comparison: "<=", limit: 16 } };
                    if (vErrors === null) {
                        vErrors = [err46];
                    }
                    else {
                        vErrors.push(err46);
                    }
                    errors++;
                }
                if (data24 < 1 || isNaN(data24)) {
                    const err47 = { instancePath: instancePath + "/ai/concurrency", schemaPath: "#/properties/ai/properties/concurrency/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                    if (vErrors === null) {
                        vErrors = [err47];
                    }
                    else {
                        vErrors.push(err47);
                    }
                    errors++;
                }
            }
        }
        else {
            const err48 = { instancePath: instancePath + "/ai", schemaPath: "#/properties/ai/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
                vErrors = [err48];
            }
            else {
                vErrors.push(err48);
            }
            errors++;
        }
        let data25 = data.cost_basis;
        if (typeof data25 !== "string") {
            const err49 = { instancePath: instancePath + "/cost_basis", schemaPath: "#/properties/cost_basis/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err49];
            }
            else {
                vErrors.push(err49);
            }
            errors++;
        }
        if (!((data25 === "amortized") || (data25 === "billed"))) {
            const err50 = { instancePath: instancePath + "/cost_basis", schemaPath: "#/properties/cost_basis/enum", keyword: "enum", params: { allowedValues: schema11.properties.cost_basis.enum } };
            if (vErrors === null) {
                vErrors = [err50];
            }
            else {
                vErrors.push(err50);
            }
            errors++;
        }
        if (typeof data.include_credits !== "boolean") {
            const err51 = { instancePath: instancePath + "/include_credits", schemaPath: "#/properties/include_credits/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
                vErrors = [err51];
            }
            else {
                vErrors.push(err51);
            }
            errors++;
        }
        if (typeof data.include_tax !== "boolean") {
            const err52 = { instancePath: instancePath + "/include_tax", schemaPath: "#/properties/include_tax/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
                vErrors = [err52];
            }
            else {
                vErrors.push(err52);
            }
            errors++;
        }
        let data28 = data.datadog;
        if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
            if (data28.metric === undefined) {
                data28.metric = null;
            }
            if (data28.account_tag === undefined) {
                data28.account_tag = "aws_member_account_id";
            }
            if (data28.account_name_tag === undefined) {
                data28.account_name_tag = "aws_member_account_name";
            }
            if (data28.service_tag === undefined) {
                data28.service_tag = "aws_product";
            }
            if (data28.charge_type_tag === undefined) {
                data28.charge_type_tag = "aws_cost_type";
            }
            if (data28.currency === undefined) {
                data28.currency = null;
            }
            if (data28.link === undefined) {
                data28.link = "{app}/cost/explorer";
            }
            if (data28.request_timeout === undefined) {
                data28.request_timeout = 60;
            }
            for (const key3 in data28) {
                if (!((((((((key3 === "metric") || (key3 === "account_tag")) || (key3 === "account_name_tag")) || (key3 === "service_tag")) || (key3 === "charge_type_tag")) || (key3 === "currency")) || (key3 === "link")) || (key3 === "request_timeout"))) {
                    const err53 = { instancePath: instancePath + "/datadog", schemaPath: "#/properties/datadog/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                    if (vErrors === null) {
                        vErrors = [err53];
                    }
                    else {
                        vErrors.push(err53);
                    }
                    errors++;
                }
            }
            let data29 = data28.metric;
            if ((typeof data29 !== "string") && (data29 !== null)) {
                const err54 = { instancePath: instancePath + "/datadog/metric", schemaPath: "#/properties/datadog/properties/metric/type", keyword: "type", params: { type: schema11.properties.datadog.properties.metric.type } };
                if (vErrors === null) {
                    vErrors = [err54];
                }
                else {
                    vErrors.push(err54);
                }
                errors++;
            }
            if (typeof data29 === "string") {
                if (!pattern4.test(data29)) {
                    const err55 = { instancePath: instancePath + "/datadog/metric", schemaPath: "#/properties/datadog/properties/metric/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9_.]{0,199}$" } };
                    if (vErrors === null) {
                        vErrors = [err55];
                    }
                    else {
                        vErrors.push(err55);
                    }
                    errors++;
                }
            }
            let data30 = data28.account_tag;
            if (typeof data30 === "string") {
                if (!pattern5.test(data30)) {
                    const err56 = { instancePath: instancePath + "/datadog/account_tag", schemaPath: "#/properties/datadog/properties/account_tag/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9_.\\-/]{0,199}$" } };
                    if (vErrors === null) {
                        vErrors = [err56];
                    }
                    else {
                        vErrors.push(err56);
                    }
                    errors++;
                }
            }
            else {
                const err57 = { instancePath: instancePath + "/datadog/account_tag", schemaPath: "#/properties/datadog/properties/account_tag/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err57];
                }
                else {
                    vErrors.push(err57);
                }
                errors++;
            }
            let data31 = data28.account_name_tag;
            if (typeof data31 === "string") {
                if (!pattern5.test(data31)) {
                    const err58 = { instancePath: instancePath + "/datadog/account_name_tag", schemaPath: "#/properties/datadog/properties/account_name_tag/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9_.\\-/]{0,199}$" } };
                    if (vErrors === null) {
                        vErrors = [err58];
                    }
                    else {
                        vErrors.push(err58);
                    }
                    errors++;
                }
            }
            else {
                const err59 = { instancePath: instancePath + "/datadog/account_name_tag", schemaPath: "#/properties/datadog/properties/account_name_tag/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err59];
                }
                else {
                    vErrors.push(err59);
                }
                errors++;
            }
            let data32 = data28.service_tag;
            if (typeof data32 === "string") {
                if (!pattern5.test(data32)) {
                    const err60 = { instancePath: instancePath + "/datadog/service_tag", schemaPath: "#/properties/datadog/properties/service_tag/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9_.\\-/]{0,199}$" } };
                    if (vErrors === null) {
                        vErrors = [err60];
                    }
                    else {
                        vErrors.push(err60);
                    }
                    errors++;
                }
            }
            else {
                const err61 = { instancePath: instancePath + "/datadog/service_tag", schemaPath: "#/properties/datadog/properties/service_tag/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err61];
                }
                else {
                    vErrors.push(err61);
                }
                errors++;
            }
            let data33 = data28.charge_type_tag;
            if (typeof data33 === "string") {
                if (!pattern5.test(data33)) {
                    const err62 = { instancePath: instancePath + "/datadog/charge_type_tag", schemaPath: "#/properties/datadog/properties/charge_type_tag/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9_.\\-/]{0,199}$" } };
                    if (vErrors === null) {
                        vErrors = [err62];
                    }
                    else {
                        vErrors.push(err62);
                    }
                    errors++;
                }
            }
            else {
                const err63 = { instancePath: instancePath + "/datadog/charge_type_tag", schemaPath: "#/properties/datadog/properties/charge_type_tag/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err63];
                }
                else {
                    vErrors.push(err63);
                }
                errors++;
            }
            let data34 = data28.currency;
            if ((typeof data34 !== "string") && (data34 !== null)) {
                const err64 = { instancePath: instancePath + "/datadog/currency", schemaPath: "#/properties/datadog/properties/currency/type", keyword: "type", params: { type: schema11.properties.datadog.properties.currency.type } };
                if (vErrors === null) {
                    vErrors = [err64];
                }
                else {
                    vErrors.push(err64);
                }
                errors++;
            }
            if (typeof data34 === "string") {
                if (!pattern9.test(data34)) {
                    const err65 = { instancePath: instancePath + "/datadog/currency", schemaPath: "#/properties/datadog/properties/currency/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}$" } };
                    if (vErrors === null) {
                        vErrors = [err65];
                    }
                    else {
                        vErrors.push(err65);
                    }
                    errors++;
                }
            }
            if (typeof data28.link !== "string") {
                const err66 = { instancePath: instancePath + "/datadog/link", schemaPath: "#/properties/datadog/properties/link/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err66];
                }
                else {
                    vErrors.push(err66);
                }
                errors++;
            }
            let data36 = data28.request_timeout;
            if (!(((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36))) && (isFinite(data36)))) {
                const err67 = { instancePath: instancePath + "/datadog/request_timeout", schemaPath: "#/properties/datadog/properties/request_timeout/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                    vErrors = [err67];
                }
                else {
                    vErrors.push(err67);
                }
                errors++;
            }
            if ((typeof data36 == "number") && (isFinite(data36))) {
                if (data36 > 600 || isNaN(data36)) {
                    const err68 = { instancePath: instancePath + "/datadog/request_timeout", schemaPath: "#/properties/datadog/properties/request_timeout/maximum", keyword: "maximum", params: { comparison: "<=", limit: 600 } };
                    if (vErrors === null) {
                        vErrors = [err68];
                    }
                    else {
                        vErrors.push(err68);
                    }
                    errors++;
                }
                if (data36 < 1 || isNaN(data36)) {
                    const err69 = { instancePath: instancePath + "/datadog/request_timeout", schemaPath: "#/properties/datadog/properties/request_timeout/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                    if (vErrors === null) {
                        vErrors = [err69];
                    }
                    else {
                        vErrors.push(err69);
                    }
                    errors++;
                }
            }
        }
        else {
            const err70 = { instancePath: instancePath + "/datadog", schemaPath: "#/properties/datadog/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
                vErrors = [err70];
            }
            else {
                vErrors.push(err70);
            }
            errors++;
        }
        let data37 = data.mail;
        if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
            if (data37.messages_per_minute === undefined) {
                data37.messages_per_minute = 30;
            }
            if (data37.connections === undefined) {
                data37.connections = 1;
            }
            if (data37.answer_timeout === undefined) {
                data37.answer_timeout = 120;
            }
            if (data37.retry_after === undefined) {
                data37.retry_after = [30, 90, 300];
            }
            for (const key4 in data37) {
                if (!((((key4 === "messages_per_minute") || (key4 === "connections")) || (key4 === "answer_timeout")) || (key4 === "retry_after"))) {
                    const err71 = { instancePath: instancePath + "/mail", schemaPath: "#/properties/mail/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
                    if (vErrors === null) {
                        vErrors = [err71];
                    }
                    else {
                        vErrors.push(err71);
                    }
                    errors++;
                }
            }
            let data38 = data37.messages_per_minute;
            if (!(((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38))) && (isFinite(data38)))) {
                const err72 = { instancePath: instancePath + "/mail/messages_per_minute", schemaPath: "#/properties/mail/properties/messages_per_minute/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                    vErrors = [err72];
                }
                else {
                    vErrors.push(err72);
                }
                errors++;
            }
            if ((typeof data38 == "number") && (isFinite(data38))) {
                if (data38 > 6000 || isNaN(data38)) {
                    const err73 = { instancePath: instancePath + "/mail/messages_per_minute", schemaPath: "#/properties/mail/properties/messages_per_minute/maximum", keyword: "maximum", params: { comparison: "<=", limit: 6000 } };
                    if (vErrors === null) {
                        vErrors = [err73];
                    }
                    else {
                        vErrors.push(err73);
                    }
                    errors++;
                }
                if (data38 < 1 || isNaN(data38)) {
                    const err74 = { instancePath: instancePath + "/mail/messages_per_minute", schemaPath: "#/properties/mail/properties/messages_per_minute/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                    if (vErrors === null) {
                        vErrors = [err74];
                    }
                    else {
                        vErrors.push(err74);
                    }
                    errors++;
                }
            }
            let data39 = data37.connections;
            if (!(((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39))) && (isFinite(data39)))) {
                const err75 = { instancePath: instancePath + "/mail/connections", schemaPath: "#/properties/mail/properties/connections/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                    vErrors = [err75];
                }
                else {
                    vErrors.push(err75);
                }
                errors++;
            }
            if ((typeof data39 == "number") && (isFinite(data39))) {
                if (data39 > 10 || isNaN(data39)) {
                    const err76 = { instancePath: instancePath + "/mail/connections", schemaPath: "#/properties/mail/properties/connections/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 } };
                    if (vErrors === null) {
                        vErrors = [err76];
                    }
                    else {
                        vErrors.push(err76);
                    }
                    errors++;
                }
                if (data39 < 1 || isNaN(data39)) {
                    const err77 = { instancePath: instancePath + "/mail/connections", schemaPath: "#/properties/mail/properties/connections/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                    if (vErrors === null) {
                        vErrors = [err77];
                    }
                    else {
                        vErrors.push(err77);
                    }
                    errors++;
                }
            }
            let data40 = data37.answer_timeout;
            if (!(((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40))) && (isFinite(data40)))) {
                const err78 = { instancePath: instancePath + "/mail/answer_timeout", schemaPath: "#/properties/mail/properties/answer_timeout/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                    vErrors = [err78];
                }
                else {
                    vErrors.push(err78);
                }
                errors++;
            }
            if ((typeof data40 == "number") && (isFinite(data40))) {
                if (data40 > 600 || isNaN(data40)) {
                    const err79 = { instancePath: instancePath + "/mail/answer_timeout", schemaPath: "#/properties/mail/properties/answer_timeout/maximum", keyword: "maximum", params: { comparison: "<=", limit: 600 } };
                    if (vErrors === null) {
                        vErrors = [err79];
                    }
                    else {
                        vErrors.push(err79);
                    }
                    errors++;
                }
                if (data40 < 1 || isNaN(data40)) {
                    const err80 = { instancePath: instancePath + "/mail/answer_timeout", schemaPath: "#/properties/mail/properties/answer_timeout/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                    if (vErrors === null) {
                        vErrors = [err80];
                    }
                    else {
                        vErrors.push(err80);
                    }
                    errors++;
                }
            }
            let data41 = data37.retry_after;
            if (Array.isArray(data41)) {
                if (data41.length > 5) {
                    const err81 = { instancePath: instancePath + "/mail/retry_after", schemaPath: "#/properties/mail/properties/retry_after/maxItems", keyword: "maxItems", params: { limit: 5 } };
                    if (vErrors === null) {
                        vErrors = [err81];
                    }
                    else {
                        vErrors.push(err81);
                    }
                    errors++;
                }
                const len3 = data41.length;
                for (let i3 = 0; i3 < len3; i3++) {
                    let data42 = data41[i3];
                    if ((typeof data42 == "number") && (isFinite(data42))) {
                        if (data42 > 900 || isNaN(data42)) {
                            const err82 = { instancePath: instancePath + "/mail/retry_after/" + i3, schemaPath: "#/properties/mail/properties/retry_after/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 900 } };
                            if (vErrors === null) {
                                vErrors = [err82];
                            }
                            else {
                                vErrors.push(err82);
                            }
                            errors++;
                        }
                        if (data42 < 0 || isNaN(data42)) {
                            const err83 = { instancePath: instancePath + "/mail/retry_after/" + i3, schemaPath: "#/properties/mail/properties/retry_after/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                            if (vErrors === null) {
                                vErrors = [err83];
                            }
                            else {
                                vErrors.push(err83);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err84 = { instancePath: instancePath + "/mail/retry_after/" + i3, schemaPath: "#/properties/mail/properties/retry_after/items/type", keyword: "type", params: { type: "number" } };
                        if (vErrors === null) {
                            vErrors = [err84];
                        }
                        else {
                            vErrors.push(err84);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err85 = { instancePath: instancePath + "/mail/retry_after", schemaPath: "#/properties/mail/properties/retry_after/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                    vErrors = [err85];
                }
                else {
                    vErrors.push(err85);
                }
                errors++;
            }
        }
        else {
            const err86 = { instancePath: instancePath + "/mail", schemaPath: "#/properties/mail/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
                vErrors = [err86];
            }
            else {
                vErrors.push(err86);
            }
            errors++;
        }
        let data43 = data.branding;
        if (data43 && typeof data43 == "object" && !Array.isArray(data43)) {
            if (data43.company === undefined) {
                data43.company = null;
            }
            if (data43.logo_url === undefined) {
                data43.logo_url = null;
            }
            if (data43.accent === undefined) {
                data43.accent = null;
            }
            if (data43.footer === undefined) {
                data43.footer = null;
            }
            if (data43.links === undefined) {
                data43.links = [];
            }
            for (const key5 in data43) {
                if (!(((((key5 === "company") || (key5 === "logo_url")) || (key5 === "accent")) || (key5 === "footer")) || (key5 === "links"))) {
                    const err87 = { instancePath: instancePath + "/branding", schemaPath: "#/properties/branding/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
                    if (vErrors === null) {
                        vErrors = [err87];
                    }
                    else {
                        vErrors.push(err87);
                    }
                    errors++;
                }
            }
            let data44 = data43.company;
            if ((typeof data44 !== "string") && (data44 !== null)) {
                const err88 = { instancePath: instancePath + "/branding/company", schemaPath: "#/properties/branding/properties/company/type", keyword: "type", params: { type: schema11.properties.branding.properties.company.type } };
                if (vErrors === null) {
                    vErrors = [err88];
                }
                else {
                    vErrors.push(err88);
                }
                errors++;
            }
            if (typeof data44 === "string") {
                if (!pattern10.test(data44)) {
                    const err89 = { instancePath: instancePath + "/branding/company", schemaPath: "#/properties/branding/properties/company/pattern", keyword: "pattern", params: { pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ud800-\\udfff]{1,60}$" } };
                    if (vErrors === null) {
                        vErrors = [err89];
                    }
                    else {
                        vErrors.push(err89);
                    }
                    errors++;
                }
            }
            let data45 = data43.logo_url;
            if ((typeof data45 !== "string") && (data45 !== null)) {
                const err90 = { instancePath: instancePath + "/branding/logo_url", schemaPath: "#/properties/branding/properties/logo_url/type", keyword: "type", params: { type: schema11.properties.branding.properties.logo_url.type } };
                if (vErrors === null) {
                    vErrors = [err90];
                }
                else {
                    vErrors.push(err90);
                }
                errors++;
            }
            if (typeof data45 === "string") {
                if (!pattern11.test(data45)) {
                    const err91 = { instancePath: instancePath + "/branding/logo_url", schemaPath: "#/properties/branding/properties/logo_url/pattern", keyword: "pattern", params: { pattern: "^https://[A-Za-z0-9._~:/?#@!$&*+,;=%-]{1,400}$" } };
                    if (vErrors === null) {
                        vErrors = [err91];
                    }
                    else {
                        vErrors.push(err91);
                    }
                    errors++;
                }
            }
            let data46 = data43.accent;
            if ((typeof data46 !== "string") && (data46 !== null)) {
                const err92 = { instancePath: instancePath + "/branding/accent", schemaPath: "#/properties/branding/properties/accent/type", keyword: "type", params: { type: schema11.properties.branding.properties.accent.type } };
                if (vErrors === null) {
                    vErrors = [err92];
                }
                else {
                    vErrors.push(err92);
                }
                errors++;
            }
            if (typeof data46 === "string") {
                if (!pattern12.test(data46)) {
                    const err93 = { instancePath: instancePath + "/branding/accent", schemaPath: "#/properties/branding/properties/accent/pattern", keyword: "pattern", params: { pattern: "^#[0-9A-Fa-f]{6}$" } };
                    if (vErrors === null) {
                        vErrors = [err93];
                    }
                    else {
                        vErrors.push(err93);
                    }
                    errors++;
                }
            }
            let data47 = data43.footer;
            if ((typeof data47 !== "string") && (data47 !== null)) {
                const err94 = { instancePath: instancePath + "/branding/footer", schemaPath: "#/properties/branding/properties/footer/type", keyword: "type", params: { type: schema11.properties.branding.properties.footer.type } };
                if (vErrors === null) {
                    vErrors = [err94];
                }
                else {
                    vErrors.push(err94);
                }
                errors++;
            }
            if (typeof data47 === "string") {
                if (!pattern13.test(data47)) {
                    const err95 = { instancePath: instancePath + "/branding/footer", schemaPath: "#/properties/branding/properties/footer/pattern", keyword: "pattern", params: { pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ud800-\\udfff]{1,300}$" } };
                    if (vErrors === null) {
                        vErrors = [err95];
                    }
                    else {
                        vErrors.push(err95);
                    }
                    errors++;
                }
            }
            let data48 = data43.links;
            if (Array.isArray(data48)) {
                if (data48.length > 5) {
                    const err96 = { instancePath: instancePath + "/branding/links", schemaPath: "#/properties/branding/properties/links/maxItems", keyword: "maxItems", params: { limit: 5 } };
                    if (vErrors === null) {
                        vErrors = [err96];
                    }
                    else {
                        vErrors.push(err96);
                    }
                    errors++;
                }
                const len4 = data48.length;
                for (let i4 = 0; i4 < len4; i4++) {
                    let data49 = data48[i4];
                    if (data49 && typeof data49 == "object" && !Array.isArray(data49)) {
                        if (data49.label === undefined) {
                            const err97 = { instancePath: instancePath + "/branding/links/" + i4, schemaPath: "#/properties/branding/properties/links/items/required", keyword: "required", params: { missingProperty: "label" } };
                            if (vErrors === null) {
                                vErrors = [err97];
                            }
                            else {
                                vErrors.push(err97);
                            }
                            errors++;
                        }
                        if (data49.url === undefined) {
                            const err98 = { instancePath: instancePath + "/branding/links/" + i4, schemaPath: "#/properties/branding/properties/links/items/required", keyword: "required", params: { missingProperty: "url" } };
                            if (vErrors === null) {
                                vErrors = [err98];
                            }
                            else {
                                vErrors.push(err98);
                            }
                            errors++;
                        }
                        for (const key6 in data49) {
                            if (!((key6 === "label") || (key6 === "url"))) {
                                const err99 = { instancePath: instancePath + "/branding/links/" + i4, schemaPath: "#/properties/branding/properties/links/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 } };
                                if (vErrors === null) {
                                    vErrors = [err99];
                                }
                                else {
                                    vErrors.push(err99);
                                }
                                errors++;
                            }
                        }
                        if (data49.label !== undefined) {
                            let data50 = data49.label;
                            if (typeof data50 === "string") {
                                if (!pattern14.test(data50)) {
                                    const err100 = { instancePath: instancePath + "/branding/links/" + i4 + "/label", schemaPath: "#/properties/branding/properties/links/items/properties/label/pattern", keyword: "pattern", params: { pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ud800-\\udfff]{1,80}$" } };
                                    if (vErrors === null) {
                                        vErrors = [err100];
                                    }
                                    else {
                                        vErrors.push(err100);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err101 = { instancePath: instancePath + "/branding/links/" + i4 + "/label", schemaPath: "#/properties/branding/properties/links/items/properties/label/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err101];
                                }
                                else {
                                    vErrors.push(err101);
                                }
                                errors++;
                            }
                        }
                        if (data49.url !== undefined) {
                            let data51 = data49.url;
                            if (typeof data51 === "string") {
                                if (!pattern11.test(data51)) {
                                    const err102 = { instancePath: instancePath + "/branding/links/" + i4 + "/url", schemaPath: "#/properties/branding/properties/links/items/properties/url/pattern", keyword: "pattern", params: { pattern: "^https://[A-Za-z0-9._~:/?#@!$&*+,;=%-]{1,400}$" } };
                                    if (vErrors === null) {
                                        vErrors = [err102];
                                    }
                                    else {
                                        vErrors.push(err102);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err103 = { instancePath: instancePath + "/branding/links/" + i4 + "/url", schemaPath: "#/properties/branding/properties/links/items/properties/url/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err103];
                                }
                                else {
                                    vErrors.push(err103);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err104 = { instancePath: instancePath + "/branding/links/" + i4, schemaPath: "#/properties/branding/properties/links/items/type", keyword: "type", params: { type: "object" } };
                        if (vErrors === null) {
                            vErrors = [err104];
                        }
                        else {
                            vErrors.push(err104);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err105 = { instancePath: instancePath + "/branding/links", schemaPath: "#/properties/branding/properties/links/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                    vErrors = [err105];
                }
                else {
                    vErrors.push(err105);
                }
                errors++;
            }
        }
        else {
            const err106 = { instancePath: instancePath + "/branding", schemaPath: "#/properties/branding/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
                vErrors = [err106];
            }
            else {
                vErrors.push(err106);
            }
            errors++;
        }
    }
    else {
        const err107 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err107];
        }
        else {
            vErrors.push(err107);
        }
        errors++;
    }
    validate10.errors = vErrors;
    return errors === 0;
}
const validateTeam = validate11;
const schema12 = { "$schema": "http://json-schema.org/draft-07/schema#", "type": "object", "additionalProperties": false, "required": ["team_name", "team_email"], "oneOf": [{ "required": ["aws_account_id"] }, { "required": ["aws_account_ids"] }], "properties": { "team_name": { "type": "string", "pattern": "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ud800-\\udfff]{1,200}$" }, "aws_account_id": { "type": "string", "pattern": "^[0-9]{12}$" }, "aws_account_ids": { "type": "array", "minItems": 1, "items": { "type": "string", "pattern": "^[0-9]{12}$" } }, "team_email": { "type": ["string", "array"], "minItems": 1, "items": { "type": "string" } }, "enabled": { "type": "boolean", "default": true }, "accounts": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["id"], "properties": { "id": { "type": "string", "pattern": "^[0-9]{12}$" }, "name": { "type": "string", "pattern": "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ud800-\\udfff]{1,200}$" }, "environment": { "type": "string", "pattern": "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ud800-\\udfff]{1,200}$" } } } }, "anomaly_threshold": { "type": "number", "exclusiveMinimum": 0 }, "anomaly_min_amount": { "type": "number", "minimum": 0 }, "include_credits": { "type": "boolean" }, "include_tax": { "type": "boolean" }, "acknowledged": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["anomaly", "reason", "until"], "properties": { "anomaly": { "type": "string", "pattern": "^[0-9a-f]{10}$" }, "reason": { "type": "string", "pattern": "^(?=.*[^\\s.…])[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ud800-\\udfff]{1,200}$" }, "until": { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } } } }, "budget": { "type": "number", "exclusiveMinimum": 0 }, "planned_changes": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["from", "service", "monthly_change", "reason"], "properties": { "from": { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, "service": { "type": "string", "pattern": "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ud800-\\udfff]{1,200}$" }, "account": { "type": "string", "pattern": "^[0-9]{12}$" }, "monthly_change": { "type": "number", "not": { "const": 0 } }, "reason": { "type": "string", "pattern": "^(?=.*[^\\s.…])[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ud800-\\udfff]{1,200}$" } } } } } };
const pattern16 = new RegExp("^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ud800-\\udfff]{1,200}$", "u");
const pattern17 = new RegExp("^[0-9]{12}$", "u");
const pattern22 = new RegExp("^[0-9a-f]{10}$", "u");
const pattern23 = new RegExp("^(?=.*[^\\s.…])[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ud800-\\udfff]{1,200}$", "u");
const pattern24 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    const _errs1 = errors;
    let valid0 = false;
    let passing0 = null;
    const _errs2 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.aws_account_id === undefined) {
            const err0 = { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "aws_account_id" } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    var _valid0 = _errs2 === errors;
    if (_valid0) {
        valid0 = true;
        passing0 = 0;
    }
    const _errs3 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.aws_account_ids === undefined) {
            const err1 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "aws_account_ids" } };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
    }
    var _valid0 = _errs3 === errors;
    if (_valid0 && valid0) {
        valid0 = false;
        passing0 = [passing0, 1];
    }
    else {
        if (_valid0) {
            valid0 = true;
            passing0 = 1;
        }
    }
    if (!valid0) {
        const err2 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
        if (vErrors === null) {
            vErrors = [err2];
        }
        else {
            vErrors.push(err2);
        }
        errors++;
    }
    else {
        errors = _errs1;
        if (vErrors !== null) {
            if (_errs1) {
                vErrors.length = _errs1;
            }
            else {
                vErrors = null;
            }
        }
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.enabled === undefined) {
            data.enabled = true;
        }
        if (data.team_name === undefined) {
            const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "team_name" } };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if (data.team_email === undefined) {
            const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "team_email" } };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(func2.call(schema12.properties, key0))) {
                const err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        if (data.team_name !== undefined) {
            let data0 = data.team_name;
            if (typeof data0 === "string") {
                if (!pattern16.test(data0)) {
                    const err6 = { instancePath: instancePath + "/team_name", schemaPath: "#/properties/team_name/pattern", keyword: "pattern", params: { pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ud800-\\udfff]{1,200}$" } };
                    if (vErrors === null) {
                        vErrors = [err6];
                    }
                    else {
                        vErrors.push(err6);
                    }
                    errors++;
                }
            }
            else {
                const err7 = { instancePath: instancePath + "/team_name", schemaPath: "#/properties/team_name/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        if (data.aws_account_id !== undefined) {
            let data1 = data.aws_account_id;
            if (typeof data1 === "string") {
                if (!pattern17.test(data1)) {
                    const err8 = { instancePath: instancePath + "/aws_account_id", schemaPath: "#/properties/aws_account_id/pattern", keyword: "pattern", params: { pattern: "^[0-9]{12}$" } };
                    if (vErrors === null) {
                        vErrors = [err8];
                    }
                    else {
                        vErrors.push(err8);
                    }
                    errors++;
                }
            }
            else {
                const err9 = { instancePath: instancePath + "/aws_account_id", schemaPath: "#/properties/aws_account_id/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
        }
        if (data.aws_account_ids !== undefined) {
            let data2 = data.aws_account_ids;
            if (Array.isArray(data2)) {
                if (data2.length < 1) {
                    const err10 = { instancePath: instancePath + "/aws_account_ids", schemaPath: "#/properties/aws_account_ids/minItems", keyword: "minItems", params: { limit: 1 } };
                    if (vErrors === null) {
                        vErrors = [err10];
                    }
                    else {
                        vErrors.push(err10);
                    }
                    errors++;
                }
                const len0 = data2.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data3 = data2[i0];
                    if (typeof data3 === "string") {
                        if (!pattern17.test(data3)) {
                            const err11 = { instancePath: instancePath + "/aws_account_ids/" + i0, schemaPath: "#/properties/aws_account_ids/items/pattern", keyword: "pattern", params: { pattern: "^[0-9]{12}$" } };
                            if (vErrors === null) {
                                vErrors = [err11];
                            }
                            else {
                                vErrors.push(err11);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err12 = { instancePath: instancePath + "/aws_account_ids/" + i0, schemaPath: "#/properties/aws_account_ids/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err12];
                        }
                        else {
                            vErrors.push(err12);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err13 = { instancePath: instancePath + "/aws_account_ids", schemaPath: "#/properties/aws_account_ids/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
        }
        if (data.team_email !== undefined) {
            let data4 = data.team_email;
            if ((typeof data4 !== "string") && (!(Array.isArray(data4)))) {
                const err14 = { instancePath: instancePath + "/team_email", schemaPath: "#/properties/team_email/type", keyword: "type", params: { type: schema12.properties.team_email.type } };
                if (vErrors === null) {
                    vErrors = [err14];
                }
                else {
                    vErrors.push(err14);
                }
                errors++;
            }
            if (Array.isArray(data4)) {
                if (data4.length < 1) {
                    const err15 = { instancePath: instancePath + "/team_email", schemaPath: "#/properties/team_email/minItems", keyword: "minItems", params: { limit: 1 } };
                    if (vErrors === null) {
                        vErrors = [err15];
                    }
                    else {
                        vErrors.push(err15);
                    }
                    errors++;
                }
                const len1 = data4.length;
                for (let i1 = 0; i1 < len1; i1++) {
                    if (typeof data4[i1] !== "string") {
                        const err16 = { instancePath: instancePath + "/team_email/" + i1, schemaPath: "#/properties/team_email/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err16];
                        }
                        else {
                            vErrors.push(err16);
                        }
                        errors++;
                    }
                }
            }
        }
        if (typeof data.enabled !== "boolean") {
            const err17 = { instancePath: instancePath + "/enabled", schemaPath: "#/properties/enabled/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
                vErrors = [err17];
            }
            else {
                vErrors.push(err17);
            }
            errors++;
        }
        if (data.accounts !== undefined) {
            let data7 = data.accounts;
            if (Array.isArray(data7)) {
                const len2 = data7.length;
                for (let i2 = 0; i2 < len2; i2++) {
                    let data8 = data7[i2];
                    if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                        if (data8.id === undefined) {
                            const err18 = { instancePath: instancePath + "/accounts/" + i2, schemaPath: "#/properties/accounts/items/required", keyword: "required", params: { missingProperty: "id" } };
                            if (vErrors === null) {
                                vErrors = [err18];
                            }
                            else {
                                vErrors.push(err18);
                            }
                            errors++;
                        }
                        for (const key1 in data8) {
                            if (!(((key1 === "id") || (key1 === "name")) || (key1 === "environment"))) {
                                const err19 = { instancePath: instancePath + "/accounts/" + i2, schemaPath: "#/properties/accounts/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                                if (vErrors === null) {
                                    vErrors = [err19];
                                }
                                else {
                                    vErrors.push(err19);
                                }
                                errors++;
                            }
                        }
                        if (data8.id !== undefined) {
                            let data9 = data8.id;
                            if (typeof data9 === "string") {
                                if (!pattern17.test(data9)) {
                                    const err20 = { instancePath: instancePath + "/accounts/" + i2 + "/id", schemaPath: "#/properties/accounts/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9]{12}$" } };
                                    if (vErrors === null) {
                                        vErrors = [err20];
                                    }
                                    else {
                                        vErrors.push(err20);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err21 = { instancePath: instancePath + "/accounts/" + i2 + "/id", schemaPath: "#/properties/accounts/items/properties/id/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err21];
                                }
                                else {
                                    vErrors.push(err21);
                                }
                                errors++;
                            }
                        }
                        if (data8.name !== undefined) {
                            let data10 = data8.name;
                            if (typeof data10 === "string") {
                                if (!pattern16.test(data10)) {
                                    const err22 = { instancePath: instancePath + "/accounts/" + i2 + "/name", schemaPath: "#/properties/accounts/items/properties/name/pattern", keyword: "pattern", params: { pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ud800-\\udfff]{1,200}$" } };
                                    if (vErrors === null) {
                                        vErrors = [err22];
                                    }
                                    else {
                                        vErrors.push(err22);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err23 = { instancePath: instancePath + "/accounts/" + i2 + "/name", schemaPath: "#/properties/accounts/items/properties/name/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err23];
                                }
                                else {
                                    vErrors.push(err23);
                                }
                                errors++;
                            }
                        }
                        if (data8.environment !== undefined) {
                            let data11 = data8.environment;
                            if (typeof data11 === "string") {
                                if (!pattern16.test(data11)) {
                                    const err24 = { instancePath: instancePath + "/accounts/" + i2 + "/environment", schemaPath: "#/properties/accounts/items/properties/environment/pattern", keyword: "pattern", params: { pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ud800-\\udfff]{1,200}$" } };
                                    if (vErrors === null) {
                                        vErrors = [err24];
                                    }
                                    else {
                                        vErrors.push(err24);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err25 = { instancePath: instancePath + "/accounts/" + i2 + "/environment", schemaPath: "#/properties/accounts/items/properties/environment/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err25];
                                }
                                else {
                                    vErrors.push(err25);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err26 = { instancePath: instancePath + "/accounts/" + i2, schemaPath: "#/properties/accounts/items/type", keyword: "type", params: { type: "object" } };
                        if (vErrors === null) {
                            vErrors = [err26];
                        }
                        else {
                            vErrors.push(err26);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err27 = { instancePath: instancePath + "/accounts", schemaPath: "#/properties/accounts/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                    vErrors = [err27];
                }
                else {
                    vErrors.push(err27);
                }
                errors++;
            }
        }
        if (data.anomaly_threshold !== undefined) {
            let data12 = data.anomaly_threshold;
            if ((typeof data12 == "number") && (isFinite(data12))) {
                if (data12 <= 0 || isNaN(data12)) {
                    const err28 = { instancePath: instancePath + "/anomaly_threshold", schemaPath: "#/properties/anomaly_threshold/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
                    if (vErrors === null) {
                        vErrors = [err28];
                    }
                    else {
                        vErrors.push(err28);
                    }
                    errors++;
                }
            }
            else {
                const err29 = { instancePath: instancePath + "/anomaly_threshold", schemaPath: "#/properties/anomaly_threshold/type", keyword: "type", params: { type: "number" } };
                if (vErrors === null) {
                    vErrors = [err29];
                }
                else {
                    vErrors.push(err29);
                }
                errors++;
            }
        }
        if (data.anomaly_min_amount !== undefined) {
            let data13 = data.anomaly_min_amount;
            if ((typeof data13 == "number") && (isFinite(data13))) {
                if (data13 < 0 || isNaN(data13)) {
                    const err30 = { instancePath: instancePath + "/anomaly_min_amount", schemaPath: "#/properties/anomaly_min_amount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                    if (vErrors === null) {
                        vErrors = [err30];
                    }
                    else {
                        vErrors.push(err30);
                    }
                    errors++;
                }
            }
            else {
                const err31 = { instancePath: instancePath + "/anomaly_min_amount", schemaPath: "#/properties/anomaly_min_amount/type", keyword: "type", params: { type: "number" } };
                if (vErrors === null) {
                    vErrors = [err31];
                }
                else {
                    vErrors.push(err31);
                }
                errors++;
            }
        }
        if (data.include_credits !== undefined) {
            if (typeof data.include_credits !== "boolean") {
                const err32 = { instancePath: instancePath + "/include_credits", schemaPath: "#/properties/include_credits/type", keyword: "type", params: { type: "boolean" } };
                if (vErrors === null) {
                    vErrors = [err32];
                }
                else {
                    vErrors.push(err32);
                }
                errors++;
            }
        }
        if (data.include_tax !== undefined) {
            if (typeof data.include_tax !== "boolean") {
                const err33 = { instancePath: instancePath + "/include_tax", schemaPath: "#/properties/include_tax/type", keyword: "type", params: { type: "boolean" } };
                if (vErrors === null) {
                    vErrors = [err33];
                }
                else {
                    vErrors.push(err33);
                }
                errors++;
            }
        }
        if (data.acknowledged !== undefined) {
            let data16 = data.acknowledged;
            if (Array.isArray(data16)) {
                const len3 = data16.length;
                for (let i3 = 0; i3 < len3; i3++) {
                    let data17 = data16[i3];
                    if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
                        if (data17.anomaly === undefined) {
                            const err34 = { instancePath: instancePath + "/acknowledged/" + i3, schemaPath: "#/properties/acknowledged/items/required", keyword: "required", params: { missingProperty: "anomaly" } };
                            if (vErrors === null) {
                                vErrors = [err34];
                            }
                            else {
                                vErrors.push(err34);
                            }
                            errors++;
                        }
                        if (data17.reason === undefined) {
                            const err35 = { instancePath: instancePath + "/acknowledged/" + i3, schemaPath: "#/properties/acknowledged/items/required", keyword: "required", params: { missingProperty: "reason" } };
                            if (vErrors === null) {
                                vErrors = [err35];
                            }
                            else {
                                vErrors.push(err35);
                            }
                            errors++;
                        }
                        if (data17.until === undefined) {
                            const err36 = { instancePath: instancePath + "/acknowledged/" + i3, schemaPath: "#/properties/acknowledged/items/required", keyword: "required", params: { missingProperty: "until" } };
                            if (vErrors === null) {
                                vErrors = [err36];
                            }
                            else {
                                vErrors.push(err36);
                            }
                            errors++;
                        }
                        for (const key2 in data17) {
                            if (!(((key2 === "anomaly") || (key2 === "reason")) || (key2 === "until"))) {
                                const err37 = { instancePath: instancePath + "/acknowledged/" + i3, schemaPath: "#/properties/acknowledged/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                                if (vErrors === null) {
                                    vErrors = [err37];
                                }
                                else {
                                    vErrors.push(err37);
                                }
                                errors++;
                            }
                        }
                        if (data17.anomaly !== undefined) {
                            let data18 = data17.anomaly;
                            if (typeof data18 === "string") {
                                if (!pattern22.test(data18)) {
                                    const err38 = { instancePath: instancePath + "/acknowledged/" + i3 + "/anomaly", schemaPath: "#/properties/acknowledged/items/properties/anomaly/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{10}$" } };
                                    if (vErrors === null) {
                                        vErrors = [err38];
                                    }
                                    else {
                                        vErrors.push(err38);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err39 = { instancePath: instancePath + "/acknowledged/" + i3 + "/anomaly", schemaPath: "#/properties/acknowledged/items/properties/anomaly/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err39];
                                }
                                else {
                                    vErrors.push(err39);
                                }
                                errors++;
                            }
                        }
                        if (data17.reason !== undefined) {
                            let data19 = data17.reason;
                            if (typeof data19 === "string") {
                                if (!pattern23.test(data19)) {
                                    const err40 = { instancePath: instancePath + "/acknowledged/" + i3 + "/reason", schemaPath: "#/properties/acknowledged/items/properties/reason/pattern", keyword: "pattern", params: { pattern: "^(?=.*[^\\s.…])[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ud800-\\udfff]{1,200}$" } };
                                    if (vErrors === null) {
                                        vErrors = [err40];
                                    }
                                    else {
                                        vErrors.push(err40);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err41 = { instancePath: instancePath + "/acknowledged/" + i3 + "/reason", schemaPath: "#/properties/acknowledged/items/properties/reason/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err41];
                                }
                                else {
                                    vErrors.push(err41);
                                }
                                errors++;
                            }
                        }
                        if (data17.until !== undefined) {
                            let data20 = data17.until;
                            if (typeof data20 === "string") {
                                if (!pattern24.test(data20)) {
                                    const err42 = { instancePath: instancePath + "/acknowledged/" + i3 + "/until", schemaPath: "#/properties/acknowledged/items/properties/until/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
                                    if (vErrors === null) {
                                        vErrors = [err42];
                                    }
                                    else {
                                        vErrors.push(err42);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err43 = { instancePath: instancePath + "/acknowledged/" + i3 + "/until", schemaPath: "#/properties/acknowledged/items/properties/until/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err43];
                                }
                                else {
                                    vErrors.push(err43);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err44 = { instancePath: instancePath + "/acknowledged/" + i3, schemaPath: "#/properties/acknowledged/items/type", keyword: "type", params: { type: "object" } };
                        if (vErrors === null) {
                            vErrors = [err44];
                        }
                        else {
                            vErrors.push(err44);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err45 = { instancePath: instancePath + "/acknowledged", schemaPath: "#/properties/acknowledged/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                    vErrors = [err45];
                }
                else {
                    vErrors.push(err45);
                }
                errors++;
            }
        }
        if (data.budget !== undefined) {
            let data21 = data.budget;
            if ((typeof data21 == "number") && (isFinite(data21))) {
                if (data21 <= 0 || isNaN(data21)) {
                    const err46 = { instancePath: instancePath + "/budget", schemaPath: "#/properties/budget/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
                    if (vErrors === null) {
                        vErrors = [err46];
                    }
                    else {
                        vErrors.push(err46);
                    }
                    errors++;
                }
            }
            else {
                const err47 = { instancePath: instancePath + "/budget", schemaPath: "#/properties/budget/type", keyword: "type", params: { type: "number" } };
                if (vErrors === null) {
                    vErrors = [err47];
                }
                else {
                    vErrors.push(err47);
                }
                errors++;
            }
        }
        if (data.planned_changes !== undefined) {
            let data22 = data.planned_changes;
            if (Array.isArray(data22)) {
                const len4 = data22.length;
                for (let i4 = 0; i4 < len4; i4++) {
                    let data23 = data22[i4];
                    if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
                        if (data23.from === undefined) {
                            const err48 = { instancePath: instancePath + "/planned_changes/" + i4, schemaPath: "#/properties/planned_changes/items/required", keyword: "required", params: { missingProperty: "from" } };
                            if (vErrors === null) {
                                vErrors = [err48];
                            }
                            else {
                                vErrors.push(err48);
                            }
                            errors++;
                        }
                        if (data23.service === undefined) {
                            const err49 = { instancePath: instancePath + "/planned_changes/" + i4, schemaPath: "#/properties/planned_changes/items/required", keyword: "required", params: { missingProperty: "service" } };
                            if (vErrors === null) {
                                vErrors = [err49];
                            }
                            else {
                                vErrors.push(err49);
                            }
                            errors++;
                        }
                        if (data23.monthly_change === undefined) {
                            const err50 = { instancePath: instancePath + "/planned_changes/" + i4, schemaPath: "#/properties/planned_changes/items/required", keyword: "required", params: { missingProperty: "monthly_change" } };
                            if (vErrors === null) {
                                vErrors = [err50];
                            }
                            else {
                                vErrors.push(err50);
                            }
                            errors++;
                        }
                        if (data23.reason === undefined) {
                            const err51 = { instancePath: instancePath + "/planned_changes/" + i4, schemaPath: "#/properties/planned_changes/items/required", keyword: "required", params: { missingProperty: "reason" } };
                            if (vErrors === null) {
                                vErrors = [err51];
                            }
                            else {
                                vErrors.push(err51);
                            }
                            errors++;
                        }
                        for (const key3 in data23) {
                            if (!(((((key3 === "from") || (key3 === "service")) || (key3 === "account")) || (key3 === "monthly_change")) || (key3 === "reason"))) {
                                const err52 = { instancePath: instancePath + "/planned_changes/" + i4, schemaPath: "#/properties/planned_changes/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                                if (vErrors === null) {
                                    vErrors = [err52];
                                }
                                else {
                                    vErrors.push(err52);
                                }
                                errors++;
                            }
                        }
                        if (data23.from !== undefined) {
                            let data24 = data23.from;
                            if (typeof data24 === "string") {
                                if (!pattern24.test(data24)) {
                                    const err53 = { instancePath: instancePath + "/planned_changes/" + i4 + "/from", schemaPath: "#/properties/planned_changes/items/properties/from/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
                                    if (vErrors === null) {
                                        vErrors = [err53];
                                    }
                                    else {
                                        vErrors.push(err53);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err54 = { instancePath: instancePath + "/planned_changes/" + i4 + "/from", schemaPath: "#/properties/planned_changes/items/properties/from/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err54];
                                }
                                else {
                                    vErrors.push(err54);
                                }
                                errors++;
                            }
                        }
                        if (data23.service !== undefined) {
                            let data25 = data23.service;
                            if (typeof data25 === "string") {
                                if (!pattern16.test(data25)) {
                                    const err55 = { instancePath: instancePath + "/planned_changes/" + i4 + "/service", schemaPath: "#/properties/planned_changes/items/properties/service/pattern", keyword: "pattern", params: { pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ud800-\\udfff]{1,200}$" } };
                                    if (vErrors === null) {
                                        vErrors = [err55];
                                    }
                                    else {
                                        vErrors.push(err55);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err56 = { instancePath: instancePath + "/planned_changes/" + i4 + "/service", schemaPath: "#/properties/planned_changes/items/properties/service/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err56];
                                }
                                else {
                                    vErrors.push(err56);
                                }
                                errors++;
                            }
                        }
                        if (data23.account !== undefined) {
                            let data26 = data23.account;
                            if (typeof data26 === "string") {
                                if (!pattern17.test(data26)) {
                                    const err57 = { instancePath: instancePath + "/planned_changes/" + i4 + "/account", schemaPath: "#/properties/planned_changes/items/properties/account/pattern", keyword: "pattern", params: { pattern: "^[0-9]{12}$" } };
                                    if (vErrors === null) {
                                        vErrors = [err57];
                                    }
                                    else {
                                        vErrors.push(err57);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err58 = { instancePath: instancePath + "/planned_changes/" + i4 + "/account", schemaPath: "#/properties/planned_changes/items/properties/account/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err58];
                                }
                                else {
                                    vErrors.push(err58);
                                }
                                errors++;
                            }
                        }
                        if (data23.monthly_change !== undefined) {
                            let data27 = data23.monthly_change;
                            if (!((typeof data27 == "number") && (isFinite(data27)))) {
                                const err59 = { instancePath: instancePath + "/planned_changes/" + i4 + "/monthly_change", schemaPath: "#/properties/planned_changes/items/properties/monthly_change/type", keyword: "type", params: { type: "number" } };
                                if (vErrors === null) {
                                    vErrors = [err59];
                                }
                                else {
                                    vErrors.push(err59);
                                }
                                errors++;
                            }
                            const _errs64 = errors;
                            const _errs65 = errors;
                            if (0 !== data27) {
                                const err60 = {};
                                if (vErrors === null) {
                                    vErrors = [err60];
                                }
                                else {
                                    vErrors.push(err60);
                                }
                                errors++;
                            }
                            var valid15 = _errs65 === errors;
                            if (valid15) {
                                const err61 = { instancePath: instancePath + "/planned_changes/" + i4 + "/monthly_change", schemaPath: "#/properties/planned_changes/items/properties/monthly_change/not", keyword: "not", params: {} };
                                if (vErrors === null) {
                                    vErrors = [err61];
                                }
                                else {
                                    vErrors.push(err61);
                                }
                                errors++;
                            }
                            else {
                                errors = _errs64;
                                if (vErrors !== null) {
                                    if (_errs64) {
                                        vErrors.length = _errs64;
                                    }
                                    else {
                                        vErrors = null;
                                    }
                                }
                            }
                        }
                        if (data23.reason !== undefined) {
                            let data28 = data23.reason;
                            if (typeof data28 === "string") {
                                if (!pattern23.test(data28)) {
                                    const err62 = { instancePath: instancePath + "/planned_changes/" + i4 + "/reason", schemaPath: "#/properties/planned_changes/items/properties/reason/pattern", keyword: "pattern", params: { pattern: "^(?=.*[^\\s.…])[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ud800-\\udfff]{1,200}$" } };
                                    if (vErrors === null) {
                                        vErrors = [err62];
                                    }
                                    else {
                                        vErrors.push(err62);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err63 = { instancePath: instancePath + "/planned_changes/" + i4 + "/reason", schemaPath: "#/properties/planned_changes/items/properties/reason/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err63];
                                }
                                else {
                                    vErrors.push(err63);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err64 = { instancePath: instancePath + "/planned_changes/" + i4, schemaPath: "#/properties/planned_changes/items/type", keyword: "type", params: { type: "object" } };
                        if (vErrors === null) {
                            vErrors = [err64];
                        }
                        else {
                            vErrors.push(err64);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err65 = { instancePath: instancePath + "/planned_changes", schemaPath: "#/properties/planned_changes/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                    vErrors = [err65];
                }
                else {
                    vErrors.push(err65);
                }
                errors++;
            }
        }
    }
    else {
        const err66 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err66];
        }
        else {
            vErrors.push(err66);
        }
        errors++;
    }
    validate11.errors = vErrors;
    return errors === 0;
}

;// CONCATENATED MODULE: ./src/config/check-settings.ts







const AGENT_SCHEMA = { validate: validateAgent, words: keys/* AGENT_KEYS */.T };
/** Everything that can be said about the settings file alone. */
async function checkSettings(yaml) {
    const schema = await checkSchema(yaml, AGENT_SCHEMA);
    const admins = checkAddresses(yaml, 'global_admin_emails');
    const redirection = checkAddresses(yaml, 'redirect_all_to');
    const allowed = checkDomains(yaml);
    const problems = [
        ...schema.problems,
        ...admins.problems,
        ...redirection.problems,
        ...allowed.problems,
        ...noAdmins(yaml),
        ...(await timezoneProblems(yaml)),
        ...localeProblems(yaml),
        ...linkProblems(yaml),
    ];
    const failed = schema.value === null || problems.some(({ severity }) => severity === 'error');
    return {
        settings: failed
            ? null
            : { ...schema.value, global_admin_emails: admins.addresses.map(({ address }) => address) },
        problems,
        recipients: [...admins.addresses, ...redirection.addresses],
        allowedDomains: allowed.domains,
    };
}
function noAdmins(yaml) {
    const admins = yaml.value.global_admin_emails;
    if (admins !== undefined && !(Array.isArray(admins) && admins.length === 0))
        return [];
    const place = admins === undefined ? { line: null, column: null } : yaml.valueAt(['global_admin_emails']);
    return [
        {
            severity: 'warning',
            file: yaml.file,
            line: place.line,
            column: place.column,
            key: 'global_admin_emails',
            message: "Nobody receives the organisation's report.",
            hint: `Write for example ${keys/* AGENT_KEYS */.T.global_admin_emails?.example ?? ''}.`,
        },
    ];
}
async function timezoneProblems(yaml) {
    const { timezone } = yaml.value;
    if (typeof timezone !== 'string' || isTimezone(timezone))
        return [];
    const nearest = await (0,config_nearest/* nearestWord */.z)(timezone, Intl.supportedValuesOf('timeZone'));
    return [
        {
            severity: 'error',
            ...yaml.valueAt(['timezone']),
            key: 'timezone',
            message: `"${(0,shown/* shown */.S)(timezone)}" is not the IANA name of a time zone.`,
            hint: nearest === null ? 'Write for example timezone: Europe/Berlin.' : `Did you mean "${nearest}"?`,
        },
    ];
}
function localeProblems(yaml) {
    const { locale } = yaml.value;
    if (typeof locale !== 'string' || isLocale(locale))
        return [];
    const dashed = locale.replaceAll('_', '-');
    return [
        {
            severity: 'error',
            ...yaml.valueAt(['locale']),
            key: 'locale',
            message: `"${(0,shown/* shown */.S)(locale)}" is not a BCP 47 language tag that is known here.`,
            hint: isLocale(dashed) ? `Write locale: ${dashed}.` : 'Write for example locale: en-US.',
        },
    ];
}
const LINK_PARTS = ['{app}', '{account}', '{from}', '{to}'];
function linkProblems(yaml) {
    const { datadog } = yaml.value;
    const link = typeof datadog === 'object' && datadog !== null && 'link' in datadog && typeof datadog.link === 'string'
        ? datadog.link
        : '';
    const unknown = [...link.matchAll(/\{[^{}]*\}/g)]
        .map(([part]) => part)
        .find((part) => !LINK_PARTS.includes(part));
    const isLink = link === '' || (/^(?:\{app\}\/|https:\/\/)/.test(link) && !/[\s<>"]/.test(link));
    if (unknown === undefined && isLink)
        return [];
    return [
        {
            severity: 'error',
            ...yaml.valueAt(['datadog', 'link']),
            key: 'link',
            message: unknown === undefined
                ? `"${(0,shown/* shown */.S)(link)}" is not a link that begins with {app}/ or https://, without spaces.`
                : `There is no ${(0,shown/* shown */.S)(unknown)} to fill in; there are ${LINK_PARTS.join(', ')}.`,
            hint: `Write for example ${keys/* AGENT_KEYS */.T['datadog.link']?.example ?? ''}.`,
        },
    ];
}
function isTimezone(name) {
    if (name === 'UTC')
        return true;
    // Newer runtimes take offsets such as +02:00 too, which know no daylight saving.
    if (!/^[A-Za-z]/.test(name))
        return false;
    try {
        new Intl.DateTimeFormat('en-US', { timeZone: name });
        return true;
    }
    catch {
        return false;
    }
}
function isLocale(tag) {
    if (tag === 'en-US')
        return true;
    try {
        return Intl.NumberFormat.supportedLocalesOf(tag).length === 1;
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: ./src/calendar/day.ts
var calendar_day = __webpack_require__(81984);
;// CONCATENATED MODULE: ./src/config/check-exceptions.ts



/** What is acknowledged for longer is not looked at again by anybody. */
const MAX_DAYS_AHEAD = 366;
/** Some weeks after a planned change lost its effect, so that nobody is asked to tidy up at once. */
const MAX_DAYS_PLANNED = 90;
/**
 * What the schema cannot say about `acknowledged` and `planned_changes`.
 * @param owned the team's account ids
 * @param today what has expired is told from; null: that is not of interest
 */
function checkExceptions(yaml, owned, today) {
    return [
        ...itemsAt(yaml, 'acknowledged').flatMap(([path, item]) => acknowledgementProblems(yaml, path, item, today)),
        ...doubleAnomalies(yaml),
        ...itemsAt(yaml, 'planned_changes').flatMap(([path, item]) => [
            ...plannedProblems(yaml, path, item, today),
            ...accountProblems(yaml, path, item, owned),
        ]),
    ];
}
/** The mappings of a list; what is none of them is the schema's to report. */
function itemsAt(yaml, key) {
    const list = yaml.value[key];
    if (!Array.isArray(list))
        return [];
    return list.flatMap((item, index) => typeof item === 'object' && item !== null ? [[[key, index], { ...item }]] : []);
}
function acknowledgementProblems(yaml, item, { until }, today) {
    const path = [...item, 'until'];
    const day = dayAt(yaml, path, until);
    if (typeof day !== 'string')
        return day;
    if (today === null)
        return [];
    if (day < today) {
        return [check_exceptions_problemAt(yaml, path, 'warning', `This acknowledgement has expired on ${day}.`, 'Delete it.')];
    }
    if (day <= (0,calendar_day/* addDays */.fi)(today, MAX_DAYS_AHEAD))
        return [];
    const message = `${day} is more than a year ahead: by then nobody looks at this anomaly again.`;
    return [check_exceptions_problemAt(yaml, path, 'warning', message, 'Write a day within the next year.')];
}
function plannedProblems(yaml, item, { from }, today) {
    const path = [...item, 'from'];
    const day = dayAt(yaml, path, from);
    if (typeof day !== 'string')
        return day;
    if (today === null || (0,calendar_day/* addDays */.fi)(day, MAX_DAYS_PLANNED) >= today)
        return [];
    const message = `This planned change is of ${day} and has no effect any more.`;
    return [check_exceptions_problemAt(yaml, path, 'warning', message, 'Delete it.')];
}
/** The day, or what is wrong with it; nothing where the schema has reported it. */
function dayAt(yaml, path, value) {
    if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value))
        return [];
    if ((0,calendar_day/* isDay */.N)(value))
        return value;
    return [check_exceptions_problemAt(yaml, path, 'error', `There is no day ${value}.`, 'Write a day of the calendar.')];
}
function doubleAnomalies(yaml) {
    const first = new Map();
    return itemsAt(yaml, 'acknowledged').flatMap(([item, { anomaly }]) => {
        if (typeof anomaly !== 'string')
            return [];
        const path = [...item, 'anomaly'];
        const earlier = first.get(anomaly);
        if (earlier === undefined) {
            first.set(anomaly, yaml.valueAt(path).line);
            return [];
        }
        const message = `Anomaly ${(0,shown/* shown */.S)(anomaly)} is already in line ${earlier}.`;
        return [check_exceptions_problemAt(yaml, path, 'error', message, 'Delete one of the two.')];
    });
}
function accountProblems(yaml, item, { account }, owned) {
    if (account === undefined) {
        if (owned.length <= 1)
            return [];
        const message = 'The team owns several accounts, and none of them is named here.';
        return [{ ...check_exceptions_problemAt(yaml, item, 'error', message, 'Add account: with one of them.'), key: 'account' }];
    }
    if (typeof account !== 'string' || !/^\d{12}$/.test(account) || owned.includes(account))
        return [];
    const message = `Account ${account} is not one of the team's accounts.`;
    return [check_exceptions_problemAt(yaml, [...item, 'account'], 'error', message, 'Write one that the team owns.')];
}
function check_exceptions_problemAt(yaml, path, severity, message, hint) {
    return { severity, ...yaml.valueAt(path), key: (0,yaml_places/* keyOf */.TN)(path), message, hint };
}
function acknowledgedIn({ acknowledged = [] }) {
    return acknowledged.map(({ anomaly, reason, until }) => ({ anomaly, reason: reason.trim(), until }));
}
/** @param owned the team's account ids; the only one is meant where none is named */
function plannedIn({ planned_changes = [] }, owned) {
    return planned_changes.map(({ from, service, account, monthly_change, reason }) => ({
        from,
        service: service.trim(),
        account: account ?? owned[0] ?? '',
        monthlyChange: monthly_change,
        reason: reason.trim(),
    }));
}

;// CONCATENATED MODULE: ./src/config/check-team.ts








const TEAM_SCHEMA = { validate: validateTeam, words: keys/* TEAM_KEYS */.Z };
/**
 * Everything that can be said about one team file alone.
 * @param today what has expired is told from; null: that is not of interest
 */
async function checkTeam(yaml, id, today) {
    const schema = await checkSchema(yaml, TEAM_SCHEMA);
    const recipients = checkAddresses(yaml, 'team_email');
    const accounts = accountClaims(yaml);
    const problems = [
        ...schema.problems,
        ...recipients.problems,
        ...accountKeyProblems(yaml),
        ...duplicates(accounts),
        ...accountNameProblems(yaml, accounts),
        ...checkExceptions(yaml, accounts.map(({ text }) => text), today),
    ];
    const failed = schema.value === null || problems.some(({ severity }) => severity === 'error');
    return {
        team: failed
            ? null
            : teamOf(schema.value, id, yaml.file, recipients.addresses.map(({ address }) => address)),
        problems,
        name: claimAt(yaml, ['team_name'], yaml.value.team_name),
        accounts,
        recipients: recipients.addresses,
    };
}
function teamOf(file, id, path, recipients) {
    const names = new Map(file.accounts?.map((account) => [account.id, account]));
    const ids = file.aws_account_ids ?? (file.aws_account_id === undefined ? [] : [file.aws_account_id]);
    const accounts = ids.map((account) => {
        const named = names.get(account);
        return { id: account, name: named?.name ?? null, environment: named?.environment ?? null };
    });
    return {
        id,
        file: path,
        name: file.team_name.trim(),
        accounts,
        recipients,
        enabled: file.enabled ?? true,
        anomalyThreshold: file.anomaly_threshold ?? null,
        anomalyMinAmount: file.anomaly_min_amount ?? null,
        includeCredits: file.include_credits ?? null,
        includeTax: file.include_tax ?? null,
        budget: file.budget ?? null,
        acknowledged: acknowledgedIn(file),
        plannedChanges: plannedIn(file, ids),
    };
}
/** A team file has aws_account_id or aws_account_ids, never both. */
function accountKeyProblems(yaml) {
    const one = 'aws_account_id' in yaml.value;
    const several = 'aws_account_ids' in yaml.value;
    if (one !== several)
        return [];
    if (one) {
        return [
            {
                severity: 'error',
                ...yaml.keyAt(['aws_account_ids']),
                key: 'aws_account_ids',
                message: `aws_account_id in line ${yaml.keyAt(['aws_account_id']).line} already names the team's account.`,
                hint: 'Write all of them under aws_account_ids and delete aws_account_id.',
            },
        ];
    }
    return [
        {
            severity: 'error',
            file: yaml.file,
            line: null,
            column: null,
            key: 'aws_account_id',
            message: 'The team owns no account: both aws_account_id and aws_account_ids are missing.',
            hint: `Add for example ${keys/* TEAM_KEYS */.Z.aws_account_id?.example ?? ''}.`,
        },
    ];
}
function accountClaims(yaml) {
    const { aws_account_id: one, aws_account_ids: several } = yaml.value;
    const items = Array.isArray(several) ? several : [];
    return [
        ...accountClaimAt(yaml, ['aws_account_id'], one),
        ...items.flatMap((item, index) => accountClaimAt(yaml, ['aws_account_ids', index], item)),
    ];
}
function duplicates(claims) {
    const first = new Map();
    return claims.flatMap(({ key, text, place }) => {
        const earlier = first.get(text);
        if (earlier === undefined) {
            first.set(text, place);
            return [];
        }
        const message = `Account ${text} is already in line ${earlier.line}.`;
        return [{ severity: 'error', ...place, key, message, hint: 'Delete one of the two.' }];
    });
}
/** `accounts` gives names to accounts of the team, each once. */
function accountNameProblems(yaml, owned) {
    const { accounts } = yaml.value;
    if (!Array.isArray(accounts))
        return [];
    const named = accounts.flatMap((account, index) => {
        const id = typeof account === 'object' && account !== null && 'id' in account ? account.id : null;
        return accountClaimAt(yaml, ['accounts', index, 'id'], id);
    });
    const ids = new Set(owned.map(({ text }) => text));
    const strangers = named
        .filter(({ text }) => !ids.has(text))
        .map(({ text, place }) => {
        const message = `Account ${(0,shown/* shown */.S)(text)} is not one of the team's accounts.`;
        const hint = 'Add it to aws_account_ids, or delete it here.';
        return { severity: 'error', ...place, key: 'id', message, hint };
    });
    return [...strangers, ...duplicates(named)];
}
/** A claim on an account; none where there is no account id, which the schema reports. */
function accountClaimAt(yaml, path, value) {
    const claim = claimAt(yaml, path, value);
    return claim !== null && (0,account_id/* isAccountId */.J)(claim.text) ? [claim] : [];
}
function claimAt(yaml, path, value) {
    if (typeof value !== 'string')
        return null;
    return { key: (0,yaml_places/* keyOf */.TN)(path) ?? '', text: value, place: yaml.valueAt(path) };
}

;// CONCATENATED MODULE: ./src/config/check-teams.ts

/** What no single team file shows: two teams with one name, two owners of one account. */
function checkAcrossTeams(teams) {
    return [
        ...taken(teams.flatMap(({ name }) => (name === null ? [] : [name])), (text) => text.normalize('NFC').trim().toLowerCase(), (text, first) => ({
            message: `The name "${(0,shown/* shown */.S)(text.trim())}" is already that of the team in ${first}.`,
            hint: 'Give the teams different names.',
        })),
        ...taken(teams.flatMap(({ accounts }) => accounts), (text) => text, (text, first) => ({
            message: `Account ${text} is already owned by the team in ${first}.`,
            hint: 'Delete it from one of the two files: an account has one owner.',
        })),
    ];
}
/** A problem for each claim that an earlier file makes already. Within a file, doubles are found elsewhere. */
function taken(claims, sameAs, describe) {
    const first = new Map();
    return claims.flatMap((claim) => {
        const earlier = first.get(sameAs(claim.text));
        if (earlier === undefined) {
            first.set(sameAs(claim.text), claim);
            return [];
        }
        const { key, place } = claim;
        if (earlier.place.file === place.file)
            return [];
        const words = describe(claim.text, `${earlier.place.file}, line ${earlier.place.line}`);
        return [{ severity: 'error', ...place, key, ...words }];
    });
}

// EXTERNAL MODULE: ./src/config/read-text.ts
var read_text = __webpack_require__(74610);
// EXTERNAL MODULE: ./src/config/team-folder.ts
var team_folder = __webpack_require__(84194);
// EXTERNAL MODULE: ./src/config/yaml-file.ts
var yaml_file = __webpack_require__(32434);
;// CONCATENATED MODULE: ./src/config/load.ts








const WITHOUT_SETTINGS = 'Create it with at least one line, for example global_admin_emails: [finops@example.com], or correct the path.';
const WITHOUT_TEAM = 'It was there a moment ago: run again.';
/**
 * Reads and checks settings and teams. What is wrong with them comes back as problems; it throws on defects of ours only.
 * @param today the day that warnings of what has expired are told from; without it there are none
 */
async function loadConfiguration(options, today = null) {
    const { configPath, teamsPath } = options;
    const root = external_node_path_default().resolve(options.root);
    const [agent, folder] = await Promise.all([loadSettings(root, configPath), (0,team_folder/* listTeamFiles */.NX)(root, teamsPath)]);
    const teams = [];
    // One after another: the parsed text of thousands of files at a time is most of the memory.
    for (const name of folder.files)
        teams.push(await loadTeam(root, name, today));
    const recipients = [...agent.recipients, ...teams.flatMap((team) => team.recipients)];
    const problems = [
        ...agent.problems,
        ...folder.problems,
        ...teams.flatMap((team) => team.problems),
        ...checkAcrossTeams(teams),
        ...checkRecipients(recipients, agent.allowedDomains, configPath),
    ].sort(byPlace);
    const failed = problems.some(({ severity }) => severity === 'error');
    const { settings } = agent;
    if (failed || settings === null)
        return { configuration: null, problems };
    return {
        configuration: { settings, teams: teams.flatMap(({ team }) => (team === null ? [] : [team])) },
        problems,
    };
}
async function loadSettings(root, file) {
    const { yaml, problems } = readYaml(root, file, WITHOUT_SETTINGS);
    if (yaml === null)
        return { settings: null, problems, recipients: [], allowedDomains: [] };
    const checked = await checkSettings(yaml);
    return { ...checked, problems: [...problems, ...checked.problems] };
}
async function loadTeam(root, { id, file }, today) {
    const { yaml, problems } = readYaml(root, file, WITHOUT_TEAM);
    if (yaml === null)
        return { team: null, problems, name: null, accounts: [], recipients: [] };
    const checked = await checkTeam(yaml, id, today);
    return { ...checked, problems: [...problems, ...checked.problems] };
}
function readYaml(root, file, whenMissing) {
    const { text, problem } = (0,read_text/* readText */.y)(external_node_path_default().resolve(root, file), file, whenMissing);
    return text === null ? { yaml: null, problems: [problem] } : (0,yaml_file/* parseYaml */.h)(text, file);
}
function byPlace(a, b) {
    const [fileA, fileB] = [a.file ?? '', b.file ?? ''];
    if (fileA !== fileB)
        return fileA < fileB ? -1 : 1;
    return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}


/***/ }),

/***/ 74610:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
/* harmony import */ var _symbolic_link_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96481);



/** No settings or team file comes near it; past it, reading would only keep the runner busy. */
const MAX_BYTES = 256 * 1024;
/**
 * Reads a file that must be text as people edit it: UTF-8, without NUL, without an unresolved merge. Symbolic
 * links are not followed.
 *
 * @param whenMissing what to do when there is no such file
 */
function readText(path, file, whenMissing) {
    const link = (0,_symbolic_link_js__WEBPACK_IMPORTED_MODULE_2__/* .linkProblem */ .k)(path, file);
    if (link !== null)
        return failed(link);
    let bytes;
    try {
        // Small local files: the round trips through the thread pool take ten times as long as reading them.
        bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path);
    }
    catch (error) {
        return failed({ ...wholeFile(file), ...unreadable(error, whenMissing) });
    }
    return decode(bytes, file);
}
function decode(bytes, file) {
    if (bytes.byteLength > MAX_BYTES) {
        return failed({
            ...wholeFile(file),
            message: 'The file is larger than 256 KiB.',
            hint: 'Check that it is the file you meant.',
        });
    }
    let text;
    try {
        text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        const readable = new TextDecoder('utf-8').decode(bytes);
        return failed({
            ...at(readable, readable.indexOf('\uFFFD'), file),
            message: 'The file is not UTF-8 text.',
            hint: 'Save it with the encoding UTF-8.',
        });
    }
    return inspect(text, file);
}
function inspect(text, file) {
    const nul = text.indexOf('\0');
    if (nul !== -1) {
        return failed({
            ...at(text, nul, file),
            message: 'The file contains a NUL character, so it is not plain text.',
            hint: 'Save it again as UTF-8 text.',
        });
    }
    const conflict = /^(?:<{7}|>{7})(?: |\r?$)/m.exec(text);
    if (conflict !== null) {
        return failed({
            ...at(text, conflict.index, file),
            message: 'The file contains an unresolved merge conflict.',
            hint: 'Keep one of the two versions and delete the lines that begin with <<<<<<<, ======= and >>>>>>>.',
        });
    }
    return { text, problem: null };
}
function unreadable(error, whenMissing) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'ENOENT' || code === 'ENOTDIR') {
        return { message: 'There is no such file.', hint: whenMissing };
    }
    if (code === 'EISDIR') {
        return { message: 'This is a folder, not a file.', hint: 'Correct the path.' };
    }
    return { message: `The file cannot be read (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}).`, hint: 'Check its permissions.' };
}
function failed(problem) {
    return { text: null, problem };
}
function wholeFile(file) {
    return { severity: 'error', file, line: null, column: null, key: null };
}
function at(text, offset, file) {
    const before = text.slice(0, Math.max(0, offset));
    const lineStart = before.lastIndexOf('\n') + 1;
    return { ...wholeFile(file), line: before.split('\n').length, column: before.length - lineStart + 1 };
}


/***/ }),

/***/ 97861:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ isAllowedRecipient)
/* harmony export */ });
/**
 * Whether mail may go to an address.
 * @param allowed domains (`example.com`) and all domains below one (`*.example.com`); any domain when there are none
 */
function isAllowedRecipient(address, allowed) {
    if (allowed.length === 0)
        return true;
    const domain = address.slice(address.lastIndexOf('@') + 1).toLowerCase();
    return allowed.some((entry) => {
        const wanted = entry.toLowerCase();
        return wanted.startsWith('*.') ? domain.endsWith(wanted.slice(1)) : domain === wanted;
    });
}


/***/ }),

/***/ 96481:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ linkProblem)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/**
 * A problem where a path, or a folder on the way to it, is a symbolic link. A pull request could otherwise make
 * messages show, or settings take effect, that lie elsewhere on the runner.
 *
 * @param absolute where the file or folder is
 * @param typed how a person wrote that; what lies above a path that is absolute itself is theirs to know
 */
function linkProblem(absolute, typed) {
    const parts = node_path__WEBPACK_IMPORTED_MODULE_1___default().normalize(typed)
        .split((node_path__WEBPACK_IMPORTED_MODULE_1___default().sep))
        .filter((part) => part !== '');
    const below = node_path__WEBPACK_IMPORTED_MODULE_1___default().isAbsolute(typed) ? 1 : parts.filter((part) => part !== '.' && part !== '..').length;
    for (let above = 0; above < below; above++) {
        const at = node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(absolute, ...Array.from({ length: above }, () => '..'));
        if (isLink(at))
            return aboutLink(parts.slice(0, parts.length - above).join('/'), above > 0);
    }
    return null;
}
function isLink(at) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(at, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
    }
    catch {
        // What cannot be looked at cannot be read either, which whoever reads it reports.
        return false;
    }
}
function aboutLink(file, isFolder) {
    return {
        severity: 'error',
        file,
        line: null,
        column: null,
        key: null,
        message: 'This is a symbolic link, which is not followed.',
        hint: isFolder ? 'Put the folder itself here.' : 'Put the file or folder itself here.',
    };
}


/***/ }),

/***/ 84194:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LU: () => (/* binding */ teamIdFault),
/* harmony export */   NX: () => (/* binding */ listTeamFiles),
/* harmony export */   pk: () => (/* binding */ teamIdFrom)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83916);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1283);
/* harmony import */ var _symbolic_link_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96481);





const TEAM_ID = /^[a-z0-9][a-z0-9-]{0,62}$/;
/** Names that the agent itself uses where it uses team ids: reports/admin.html. */
const RESERVED_IDS = ['admin'];
/** The team files of a folder. Names that begin with "." are nobody's business. */
async function listTeamFiles(root, folder) {
    const absolute = node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(root, folder);
    const link = (0,_symbolic_link_js__WEBPACK_IMPORTED_MODULE_3__/* .linkProblem */ .k)(absolute, folder);
    if (link !== null)
        return { files: [], problems: [link] };
    let entries;
    try {
        entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(absolute, { withFileTypes: true });
    }
    catch (error) {
        return { files: [], problems: [unreadable(folder, error)] };
    }
    const files = [];
    const problems = [];
    for (const entry of entries) {
        if (entry.name.startsWith('.'))
            continue;
        const file = `${folder.replace(/\/+$/, '')}/${entry.name}`;
        const found = entry.isFile() ? problemOfName(file, entry.name) : problemOfKind(file, entry);
        if (found !== null)
            problems.push(found);
        if (entry.isFile() && entry.name.endsWith('.yaml'))
            files.push({ id: entry.name.slice(0, -5), file });
    }
    const lacksTeams = files.length === 0 && !problems.some(({ severity }) => severity === 'error');
    if (lacksTeams)
        problems.push(emptyFolder(folder));
    return { files: files.sort((a, b) => (a.id < b.id ? -1 : 1)), problems };
}
function problemOfName(file, name) {
    const extension = /\.ya?ml$/i.exec(name)?.[0];
    if (extension === undefined) {
        return aboutFile('notice', file, 'The file is ignored: team files end in .yaml.', null);
    }
    const id = name.slice(0, -extension.length);
    const wanted = TEAM_ID.test(id) ? id : (teamIdFrom(id) ?? 'my-team');
    if (extension !== '.yaml') {
        return aboutFile('error', file, `The file ends in ${extension}.`, `Rename it to ${wanted}.yaml.`);
    }
    const fault = teamIdFault(id);
    if (fault === null)
        return null;
    const hint = RESERVED_IDS.includes(id)
        ? `Rename the file, for example to ${id}-team.yaml.`
        : `Rename the file to ${wanted}.yaml.`;
    return aboutFile('error', file, fault, hint);
}
/** What keeps a text from being a team's id, and with it the name of a file; null for a good one. */
function teamIdFault(id) {
    if (!TEAM_ID.test(id)) {
        return `"${(0,_shown_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .S)(id)}" cannot be a team's id: it has 1 to 63 lower-case letters, digits and dashes, and no dash first.`;
    }
    return RESERVED_IDS.includes(id) ? `The id "${id}" is reserved for the admins' report.` : null;
}
/** The id nearest to a name; null where the name has no letter or digit that an id may have. */
function teamIdFrom(name) {
    const plain = name
        .normalize('NFD')
        .toLowerCase()
        .replace(/\p{M}/gu, '')
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-+/, '')
        .slice(0, 63)
        .replace(/-+$/, '');
    return plain === '' ? null : plain;
}
function problemOfKind(file, entry) {
    if (entry.isDirectory()) {
        return aboutFile('notice', file, 'The folder is ignored: team files lie side by side.', null);
    }
    // A pull request could make a link show, in a message, what lies elsewhere on the runner.
    return aboutFile('error', file, entry.isSymbolicLink() ? 'This is a symbolic link, which is not followed.' : 'This is not a file.', 'Put the file itself here.');
}
function unreadable(folder, error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'ENOENT') {
        return aboutFile('error', folder, 'There is no such folder.', howToAddTeam(folder));
    }
    if (code === 'ENOTDIR') {
        return aboutFile('error', folder, 'This is a file, not a folder of team files.', howToAddTeam(folder));
    }
    return aboutFile('error', folder, `The folder cannot be read (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}).`, 'Check its permissions.');
}
function emptyFolder(folder) {
    return aboutFile('error', folder, 'The folder holds no team file.', howToAddTeam(folder));
}
function howToAddTeam(folder) {
    return `Create ${folder.replace(/\/+$/, '')}/<team-id>.yaml with team_name, aws_account_id and team_email, or correct the path.`;
}
function aboutFile(severity, file, message, hint) {
    return { severity, file, line: null, column: null, key: null, message, hint };
}


/***/ }),

/***/ 32434:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ parseYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1283);
/* harmony import */ var _yaml_places_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31676);



/** As many as a person writes by hand; each may expand others, and so on. */
const MAX_ALIASES = 100;
/** Parses YAML 1.2. Problems of the text itself are all found; what the values mean is for others to check. */
function parseYaml(text, file) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const place = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { file, line: Math.max(1, line), column: Math.max(1, col) };
    };
    try {
        // Duplicate keys are found below: the parser compares every key with every other, which long files abuse.
        const documents = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseAllDocuments */ .hR)(text, {
            lineCounter: lines,
            prettyErrors: false,
            uniqueKeys: false,
            logLevel: 'error',
        });
        return checkDocuments(documents, file, place);
    }
    catch (error) {
        // The parser recurses, so that brackets nested thousands deep end here.
        if (!(error instanceof RangeError))
            throw error;
        return refused(tooDeep(file));
    }
}
function checkDocuments(documents, file, place) {
    const [document, second] = documents;
    const syntax = documents.flatMap((each) => syntaxProblems(each, place));
    if (documents.some(overflowed))
        return refused(tooDeep(file));
    if (syntax.length > 0)
        return { yaml: null, problems: syntax };
    if (second !== undefined) {
        return refused(problem(place(second.range[0]), null, 'A second YAML document begins here; a file holds one.', 'Move it into a file of its own and delete the line "---".'));
    }
    if (document === undefined || isEmpty(document)) {
        return refused(wholeFile(file, 'The file is empty.', 'Write one "key: value" per line.'));
    }
    const { contents } = document;
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(contents)) {
        return refused(problem(place(contents?.range[0] ?? 0), null, 'The file must hold keys with values at its top level.', 'Write one "key: value" per line.'));
    }
    return checkMapping(document, contents, file, place);
}
function checkMapping(document, root, file, place) {
    const { problems, anchors, aliases, readable } = inspectNodes(document, place);
    if (!readable)
        return { yaml: null, problems };
    if (aliases.length > MAX_ALIASES)
        return refused(tooManyAliases(aliases[0] ?? place(0)));
    let value;
    try {
        value = document.toJS({ maxAliasCount: MAX_ALIASES });
    }
    catch (error) {
        if (!(error instanceof ReferenceError))
            throw error;
        return refused(tooManyAliases(aliases[0] ?? place(0)));
    }
    // toJS makes an object of a mapping, which the root is.
    return {
        yaml: { file, value: value, ...(0,_yaml_places_js__WEBPACK_IMPORTED_MODULE_1__/* .placesIn */ .yN)(root, anchors, place) },
        problems,
    };
}
/** One walk over all nodes: what the parser accepts and a person cannot have meant. */
function inspectNodes(document, place) {
    const anchors = new Map();
    const problems = document.warnings.map(({ message, pos }) => ({
        ...problem(place(pos[0]), null, `${message}.`, 'Remove the tag.'),
        severity: 'warning',
    }));
    const aliases = [];
    let readable = true;
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, {
        Node(_, node) {
            if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node)) {
                const here = place(node.range?.[0] ?? 0);
                aliases.push(here);
                if (!anchors.has(node.source)) {
                    readable = false;
                    problems.push(problem(here, null, `The alias *${(0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .S)(node.source)} refers to nothing above it.`, 'Put text that begins with * in quotes.'));
                }
            }
            else {
                if (node.anchor !== undefined)
                    anchors.set(node.anchor, node);
                if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node)) {
                    readable &&= node.items.every(({ key }) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key));
                    for (const found of keyProblems(node, place))
                        problems.push(found);
                }
            }
        },
    });
    return { problems, anchors, aliases, readable };
}
function keyProblems(map, place) {
    const first = new Map();
    return map.items.flatMap(({ key }) => {
        const here = place((0,_yaml_places_js__WEBPACK_IMPORTED_MODULE_1__/* .startOf */ .GH)(key));
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key)) {
            return [problem(here, null, 'A key must be plain text.', 'Write "key: value".')];
        }
        const name = (0,_yaml_places_js__WEBPACK_IMPORTED_MODULE_1__/* .keyName */ .xT)(key.value);
        const earlier = first.get(name);
        if (earlier === undefined) {
            first.set(name, here);
            return [];
        }
        return [
            problem(here, name, `The key is already in line ${earlier.line}.`, 'Keep one of the two lines and delete the other.'),
        ];
    });
}
function syntaxProblems(document, place) {
    const seen = new Set();
    return document.errors.flatMap(({ code, message, pos }) => {
        const here = place(pos[0]);
        // One slip of the pen often breaks several rules; the first one in a line names it best.
        if (seen.has(here.line))
            return [];
        seen.add(here.line);
        const hint = code === 'TAB_AS_INDENT'
            ? 'Indent with spaces.'
            : 'Check the quotes, brackets, colons and indentation here and in the line above.';
        return [problem(here, null, `This is not valid YAML: ${message}.`, hint)];
    });
}
function isEmpty(document) {
    return document.contents === null || (0,_yaml_places_js__WEBPACK_IMPORTED_MODULE_1__/* .isAbsent */ .W0)(document.contents);
}
/** The parser catches some of its own overflows and words them as an error in the text. */
function overflowed(document) {
    return document.errors.some(({ message }) => message.includes('call stack'));
}
function tooDeep(file) {
    return wholeFile(file, 'The file nests lists or mappings too deeply.', 'Write it flat.');
}
function tooManyAliases(place) {
    return problem(place, null, 'The aliases (*) of this file expand to far more than is written.', 'Write the values out instead of repeating them with & and *.');
}
function refused(only) {
    return { yaml: null, problems: [only] };
}
function wholeFile(file, message, hint) {
    return { severity: 'error', file, line: null, column: null, key: null, message, hint };
}
function problem(place, key, message, hint) {
    return { severity: 'error', ...place, key, message, hint };
}


/***/ }),

/***/ 31676:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GH: () => (/* binding */ startOf),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   W0: () => (/* binding */ isAbsent),
/* harmony export */   xT: () => (/* binding */ keyName),
/* harmony export */   yN: () => (/* binding */ placesIn)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);

/** The key under which a path ends: `accounts, 0` ends under `accounts`. */
function keyOf(path) {
    const key = path.findLast((part) => typeof part === 'string');
    return typeof key === 'string' ? key : null;
}
/** Looks up places by path; each mapping is indexed once, when first asked for. */
function placesIn(root, anchors, place) {
    const indexes = new WeakMap();
    const pairsOf = (map) => {
        const known = indexes.get(map);
        if (known !== undefined)
            return known;
        const index = new Map(map.items.map((pair) => [keyName((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(pair.key) ? pair.key.value : null), pair]));
        indexes.set(map, index);
        return index;
    };
    const resolved = (node) => ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node) ? anchors.get(node.source) : node);
    /** The last key and value that exist along a path. */
    const walk = (path) => {
        let step = { key: root, value: root };
        for (const part of path) {
            const around = resolved(step.value);
            let next;
            if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(around))
                next = pairsOf(around).get(String(part));
            else if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(around))
                next = { key: around.items[Number(part)], value: around.items[Number(part)] };
            if (next?.key === undefined)
                return step;
            step = next;
        }
        return step;
    };
    return {
        valueAt(path) {
            const { key, value } = walk(path);
            return place(startOf(isAbsent(value) ? key : value));
        },
        keyAt(path) {
            return place(startOf(walk(path).key));
        },
        sourceAt(path) {
            const value = resolved(walk(path).value);
            return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(value) && typeof value.source === 'string' ? value.source : null;
        },
    };
}
/** YAML reads a key such as `1` or `null` as a value of that type; to us a key is text. */
function keyName(value) {
    if (typeof value === 'string')
        return value;
    return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}
function startOf(node) {
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isCollection */ .P3)(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node))
        return node.range?.[0] ?? 0;
    return 0;
}
/** True for the value of `key:` with nothing behind it. */
function isAbsent(node) {
    return node === null || ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) && node.value === null && node.source === '');
}


/***/ }),

/***/ 42495:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ renderMarkdown),
/* harmony export */   escapeMarkdown: () => (/* binding */ escapeMarkdown),
/* harmony export */   y: () => (/* binding */ capMarkdown)
/* harmony export */ });
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35130);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44404);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56076);



const INVISIBLE_SPACE = '&#8203;';
const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '|': '&#124;' };
/** Syntax of its own, and what GitHub makes links of wherever it stands: @name, #1, GH-1, a://b, www.b */
const SPECIAL = /[\\`*_[\]~&<>|@#]|:(?=\/\/)|www(?=\.)|\bGH-(?=\d)/gi;
/** What would start a list or draw a rule if it stood at the start of a line. */
const LINE_START = /^(?:[-+](?=\s|$)|[-=]+\s*$)/;
const NUMBERED = /^(\d{1,9})(?=[.)](?:\s|$))/;
/** A text that GitHub shows as it is: no link, image, mention, formula or HTML, and no way out of a table's cell. */
function escapeMarkdown(text) {
    const escaped = text
        .replace(SPECIAL, escapeSpecial)
        .replace(LINE_START, (mark) => `\\${mark}`)
        .replace(NUMBERED, (number) => `${number}\\`);
    // Between two dollar signs GitHub sees a formula; a single one, as in most cells, is harmless.
    return text.split('$').length > 2 ? escaped.replaceAll('$', '\\$') : escaped;
}
function escapeSpecial(special) {
    const entity = ENTITIES[special];
    if (entity !== undefined)
        return entity;
    // A backslash does not stop GitHub from linking these; a space that nobody sees does.
    if (special === '#')
        return `\\#${INVISIBLE_SPACE}`;
    if (special === '@' || special === ':' || special.length > 1)
        return special + INVISIBLE_SPACE;
    return `\\${special}`;
}
const gfm = (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .templateFor */ .a)('markdown', escapeMarkdown);
const NOTHING = gfm ``;
/** The report in GitHub's Markdown, in the order of its mail: the figures of the first screen are a table too. */
function renderMarkdown(report) {
    const { title, subtitle, status, blocks, footer } = (0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .plainReport */ .fj)(report);
    const parts = [
        title === '' ? NOTHING : gfm `## ${title}`,
        status.word === '' ? gfm `${status.sentence}` : gfm `**${status.word}**: ${status.sentence}`,
        gfm `${subtitle}`,
        ...blocks.map(blockMarkdown),
        gfm `${footer}`,
    ];
    return `${parts
        .map((part) => part.source.trim())
        .filter((source) => source !== '')
        .join('\n\n')}\n`;
}
function blockMarkdown(block) {
    switch (block.type) {
        case 'banner':
            return gfm `> ${block.text}`;
        case 'tiles':
            return tilesMarkdown(block);
        case 'sentences':
            return sentencesMarkdown(block);
        case 'table':
            return tableMarkdown(block);
        case 'facts':
            return factsMarkdown(block);
        case 'links':
            return linksMarkdown(block);
        case 'code':
            return codeMarkdown(block);
    }
}
function tilesMarkdown({ tiles }) {
    if (tiles.length === 0)
        return NOTHING;
    const labels = tiles.map((tile) => gfm ` ${tile.label} |`);
    const rules = tiles.map(() => gfm ` :-- |`);
    const values = tiles.map((tile) => (tile.value === '' ? gfm ` |` : gfm ` **${tile.value}** |`));
    const notes = tiles.map((tile) => gfm ` ${tile.note} |`);
    return gfm `|${labels}\n|${rules}\n|${values}\n|${notes}`;
}
function sentencesMarkdown({ title, sentences }) {
    return gfm `${heading(title)}${sentences.map((sentence) => gfm `- ${(0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b)(sentence)}\n`)}`;
}
function tableMarkdown(table) {
    const note = table.note === null ? NOTHING : gfm `${table.note}\n\n`;
    const more = table.more === null ? NOTHING : gfm `\n${table.more}`;
    return gfm `${heading(table.title)}${note}${table.rows.length === 0 ? NOTHING : rowsMarkdown(table)}${more}`;
}
function rowsMarkdown({ columns, rows }) {
    const labels = columns.map((column) => gfm ` ${column.label} |`);
    const rules = columns.map((column) => (column.align === 'right' ? gfm ` --: |` : gfm ` :-- |`));
    const lines = rows.map((row) => gfm `|${row.cells.map((cell) => gfm ` ${cell.text} |`)}\n`);
    return gfm `|${labels}\n|${rules}\n${lines}`;
}
function factsMarkdown({ title, facts }) {
    return gfm `${heading(title)}${facts.map((fact) => gfm `- ${fact.label}: ${fact.value}\n`)}`;
}
/** What would end a link's address before its time. */
function escapeUrl(url) {
    return url
        .replace(/[()<>\s\\|]/g, encodeURIComponent)
        .replace(/[()]/g, (mark) => (mark === '(' ? '%28' : '%29'));
}
function linksMarkdown({ title, links }) {
    return gfm `${heading(title)}${links.map(({ label, url }) => gfm `- [${label}](${address(url)})\n`)}`;
}
function codeMarkdown({ title, note, groups }) {
    const parts = groups.map(({ label, lines }) => gfm `${label}\n\n${lines.length === 0 ? NOTHING : codeLines(lines)}`);
    return gfm `${heading(title)}${note}\n\n${parts}`;
}
/** Indented lines are code. */
function codeLines(lines) {
    const source = lines.map(({ indent, text }) => `${' '.repeat(4 + indent)}${text}\n`);
    return { language: 'markdown', source: `${source.join('')}\n` };
}
/** An address is not a text: escaped as one, it would lead elsewhere. */
function address(url) {
    return { language: 'markdown', source: escapeUrl(url) };
}
function heading(title) {
    return title === '' ? NOTHING : gfm `### ${title}\n\n`;
}
const CUT_NOTICE = '\n\nThis summary was cut here because it is too long. The whole is in the folder `reports` of the output.\n';
/**
 * Markdown of at most `maxBytes` bytes of UTF-8: whole lines, and where lines are missing a notice that says so.
 * Empty when not even the notice fits.
 */
function capMarkdown(text, maxBytes) {
    const bytes = Buffer.from(text, 'utf8');
    if (bytes.length <= maxBytes)
        return text;
    const room = maxBytes - Buffer.byteLength(CUT_NOTICE);
    if (room < 0)
        return '';
    // The byte of a line break is no part of any other character in UTF-8.
    const end = room === 0 ? -1 : bytes.lastIndexOf('\n', room - 1);
    return `${bytes.subarray(0, Math.max(0, end)).toString('utf8')}${CUT_NOTICE}`;
}


/***/ }),

/***/ 35130:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ templateFor)
/* harmony export */ });
/** A template tag that escapes each interpolated text; markup that it made itself is taken as it is. */
function templateFor(language, escape) {
    const sourceOf = (value) => {
        if (typeof value === 'string')
            return escape(value);
        if (typeof value === 'number')
            return String(value);
        return 'source' in value ? value.source : value.map((part) => part.source).join('');
    };
    return (literals, ...values) => ({
        language,
        source: literals.reduce((source, literal, i) => {
            const value = values[i - 1];
            return source + (value === undefined ? '' : sourceOf(value)) + literal;
        }, ''),
    });
}


/***/ }),

/***/ 44404:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $b: () => (/* binding */ plainTable),
/* harmony export */   fj: () => (/* binding */ plainReport),
/* harmony export */   pj: () => (/* binding */ plain)
/* harmony export */ });
const LONE_SURROGATE = /\p{Surrogate}/gu;
const WHITE_SPACE = /[ \t\r\n\v\f\u0085\u2028\u2029]+/g;
/** Controls that are no white space, marks that turn the direction of writing, and characters that nobody can see. */
const UNPRINTABLE = /(?!\s|\u0085)\p{Cc}|[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;
/** One line of text that cannot break a layout or reorder what stands beside it. */
function plain(text) {
    return text.replace(LONE_SURROGATE, '\ufffd').replace(UNPRINTABLE, '').replace(WHITE_SPACE, ' ').trim();
}
/**
 * The report with each of its texts made plain. Every renderer starts from this. Objects are written out field by
 * field, so that a field which is added to the model does not compile until it is treated here.
 */
function plainReport(report) {
    return {
        subject: plain(report.subject),
        preheader: plainSentence(report.preheader),
        title: plain(report.title),
        subtitle: plain(report.subtitle),
        status: plainStatus(report.status),
        blocks: report.blocks.map(plainBlock),
        footer: plain(report.footer),
        ...(report.brand === undefined ? {} : { brand: plainBrand(report.brand) }),
    };
}
function plainBrand({ company, logoUrl, accent }) {
    return { company: plain(company), logoUrl: logoUrl === null ? null : plain(logoUrl), accent };
}
function plainSentence(sentence) {
    if (typeof sentence === 'string')
        return plain(sentence);
    return { text: plain(sentence.text), printed: sentence.printed.map(plain) };
}
function plainStatus(status) {
    return { level: status.level, word: plain(status.word), sentence: plain(status.sentence) };
}
function plainBlock(block) {
    switch (block.type) {
        case 'banner':
            return { type: block.type, text: plain(block.text) };
        case 'tiles':
            return { type: block.type, tiles: block.tiles.map(plainTile) };
        case 'sentences':
            return { type: block.type, title: plain(block.title), sentences: block.sentences.map(plainSentence) };
        case 'table':
            return plainTable(block);
        case 'facts':
            return {
                type: block.type,
                title: plain(block.title),
                facts: block.facts.map((fact) => ({ label: plain(fact.label), value: plain(fact.value) })),
            };
        case 'links':
            return {
                type: block.type,
                title: plain(block.title),
                links: block.links.map((link) => ({ label: plain(link.label), url: plain(link.url) })),
            };
        case 'code':
            return {
                type: block.type,
                title: plain(block.title),
                note: plain(block.note),
                groups: block.groups.map(({ label, lines }) => ({
                    label: plain(label),
                    lines: lines.map(({ indent, text }) => ({ indent, text: plain(text) })),
                })),
            };
    }
}
function plainTile(tile) {
    return { label: plain(tile.label), value: plain(tile.value), note: plain(tile.note), tone: tile.tone };
}
/** A table with each of its texts made plain. */
function plainTable(table) {
    return {
        type: table.type,
        title: plain(table.title),
        note: table.note === null ? null : plain(table.note),
        columns: table.columns.map((column) => ({ label: plain(column.label), align: column.align })),
        rows: table.rows.map(plainRow),
        more: table.more === null ? null : plain(table.more),
    };
}
function plainRow(row) {
    const { cells, bar, days } = row;
    return { cells: cells.map(plainCell), bar, ...(days === undefined ? {} : { days }) };
}
function plainCell(cell) {
    return { text: plain(cell.text), tone: cell.tone };
}


/***/ }),

/***/ 56076:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ textOf)
/* harmony export */ });
function textOf(sentence) {
    return typeof sentence === 'string' ? sentence : sentence.text;
}


/***/ })

};
