// @ts-nocheck
// Generated from schemas/ by scripts/generate.ts: edit those and run `npm run generate`.
import type { Settings } from '../configuration.ts';
import type { TeamFile } from './team.ts';

export interface SchemaError {
  /** JSON pointer to the value at fault. */
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** Fills in defaults in place; leaves the errors of its last call behind. */
export interface SchemaValidator<T> {
  (data: unknown): data is T;
  readonly errors?: readonly SchemaError[] | null;
}

"use strict";
export const validateAgent: SchemaValidator<Settings> = validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","type":"object","additionalProperties":false,"properties":{"anomaly_threshold":{"type":"number","exclusiveMinimum":0,"default":20},"anomaly_min_amount":{"type":"number","minimum":0,"default":50},"schedule_day":{"type":"string","enum":["monday","tuesday","wednesday","thursday","friday","saturday","sunday"],"default":"monday"},"schedule_hour":{"type":"integer","minimum":0,"maximum":23,"default":9},"timezone":{"type":"string","default":"UTC"},"late_days":{"type":"integer","minimum":0,"maximum":6,"default":3},"locale":{"type":"string","default":"en-US"},"global_admin_emails":{"type":"array","items":{"type":"string"},"default":[]},"redirect_all_to":{"type":["string","null"],"default":null},"allowed_recipient_domains":{"type":"array","items":{"type":"string"},"default":[]},"repository_readers":{"type":"string","enum":["admins","teams"],"default":"admins"},"ai_enabled":{"type":"boolean","default":true},"ai":{"type":"object","additionalProperties":false,"default":{},"properties":{"model":{"type":"string","pattern":"^[a-z][a-z0-9.-]{0,99}$","default":"gemini-3-flash-preview"},"fallbacks":{"type":"array","maxItems":5,"items":{"type":"string","pattern":"^[a-z][a-z0-9.-]{0,99}$"},"default":["gemini-3.8-flash"]},"vertex":{"type":["object","null"],"additionalProperties":false,"required":["project"],"default":null,"properties":{"project":{"type":"string","pattern":"^[a-z0-9][a-z0-9.:-]{0,99}$"},"location":{"type":"string","pattern":"^[a-z][a-z0-9-]{0,39}$","default":"global"}}},"max_requests":{"type":"integer","minimum":1,"maximum":100000,"default":200},"max_tokens":{"type":"integer","minimum":1,"maximum":1000000000,"default":2000000},"max_cost":{"type":"number","exclusiveMinimum":0,"default":5},"concurrency":{"type":"integer","minimum":1,"maximum":16,"default":6}}},"cost_basis":{"type":"string","enum":["amortized","billed"],"default":"amortized"},"include_credits":{"type":"boolean","default":true},"include_tax":{"type":"boolean","default":true},"datadog":{"type":"object","additionalProperties":false,"default":{},"properties":{"metric":{"type":["string","null"],"pattern":"^[A-Za-z][A-Za-z0-9_.]{0,199}$","default":null},"account_tag":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9_.\\-/]{0,199}$","default":"aws_member_account_id"},"account_name_tag":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9_.\\-/]{0,199}$","default":"aws_member_account_name"},"service_tag":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9_.\\-/]{0,199}$","default":"aws_product"},"charge_type_tag":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9_.\\-/]{0,199}$","default":"aws_cost_type"},"currency":{"type":["string","null"],"pattern":"^[A-Z]{3}$","default":null},"link":{"type":"string","default":"{app}/cost/explorer"},"request_timeout":{"type":"integer","minimum":1,"maximum":600,"default":60}}},"mail":{"type":"object","additionalProperties":false,"default":{},"properties":{"messages_per_minute":{"type":"integer","minimum":1,"maximum":6000,"default":30},"connections":{"type":"integer","minimum":1,"maximum":10,"default":1},"answer_timeout":{"type":"integer","minimum":1,"maximum":600,"default":120},"retry_after":{"type":"array","maxItems":5,"items":{"type":"number","minimum":0,"maximum":900},"default":[30,90,300]}}},"branding":{"type":"object","additionalProperties":false,"default":{},"properties":{"company":{"type":["string","null"],"pattern":"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ud800-\\udfff]{1,60}$","default":null},"logo_url":{"type":["string","null"],"pattern":"^https://[A-Za-z0-9._~:/?#@!$&*+,;=%-]{1,400}$","default":null},"accent":{"type":["string","null"],"pattern":"^#[0-9A-Fa-f]{6}$","default":null},"footer":{"type":["string","null"],"pattern":"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ud800-\\udfff]{1,300}$","default":null},"links":{"type":"array","maxItems":5,"default":[],"items":{"type":"object","additionalProperties":false,"required":["label","url"],"properties":{"label":{"type":"string","pattern":"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ud800-\\udfff]{1,80}$"},"url":{"type":"string","pattern":"^https://[A-Za-z0-9._~:/?#@!$&*+,;=%-]{1,400}$"}}}}}}}};
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

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.anomaly_threshold === undefined){
data.anomaly_threshold = 20;
}
if(data.anomaly_min_amount === undefined){
data.anomaly_min_amount = 50;
}
if(data.schedule_day === undefined){
data.schedule_day = "monday";
}
if(data.schedule_hour === undefined){
data.schedule_hour = 9;
}
if(data.timezone === undefined){
data.timezone = "UTC";
}
if(data.late_days === undefined){
data.late_days = 3;
}
if(data.locale === undefined){
data.locale = "en-US";
}
if(data.global_admin_emails === undefined){
data.global_admin_emails = [];
}
if(data.redirect_all_to === undefined){
data.redirect_all_to = null;
}
if(data.allowed_recipient_domains === undefined){
data.allowed_recipient_domains = [];
}
if(data.repository_readers === undefined){
data.repository_readers = "admins";
}
if(data.ai_enabled === undefined){
data.ai_enabled = true;
}
if(data.ai === undefined){
data.ai = {};
}
if(data.cost_basis === undefined){
data.cost_basis = "amortized";
}
if(data.include_credits === undefined){
data.include_credits = true;
}
if(data.include_tax === undefined){
data.include_tax = true;
}
if(data.datadog === undefined){
data.datadog = {};
}
if(data.mail === undefined){
data.mail = {};
}
if(data.branding === undefined){
data.branding = {};
}
for(const key0 in data){
if(!(func2.call(schema11.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
let data0 = data.anomaly_threshold;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 <= 0 || isNaN(data0)){
const err1 = {instancePath:instancePath+"/anomaly_threshold",schemaPath:"#/properties/anomaly_threshold/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/anomaly_threshold",schemaPath:"#/properties/anomaly_threshold/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
let data1 = data.anomaly_min_amount;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
const err3 = {instancePath:instancePath+"/anomaly_min_amount",schemaPath:"#/properties/anomaly_min_amount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/anomaly_min_amount",schemaPath:"#/properties/anomaly_min_amount/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
let data2 = data.schedule_day;
if(typeof data2 !== "string"){
const err5 = {instancePath:instancePath+"/schedule_day",schemaPath:"#/properties/schedule_day/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(((((((data2 === "monday") || (data2 === "tuesday")) || (data2 === "wednesday")) || (data2 === "thursday")) || (data2 === "friday")) || (data2 === "saturday")) || (data2 === "sunday"))){
const err6 = {instancePath:instancePath+"/schedule_day",schemaPath:"#/properties/schedule_day/enum",keyword:"enum",params:{allowedValues: schema11.properties.schedule_day.enum}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
let data3 = data.schedule_hour;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err7 = {instancePath:instancePath+"/schedule_hour",schemaPath:"#/properties/schedule_hour/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 23 || isNaN(data3)){
const err8 = {instancePath:instancePath+"/schedule_hour",schemaPath:"#/properties/schedule_hour/maximum",keyword:"maximum",params:{comparison: "<=", limit: 23}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data3 < 0 || isNaN(data3)){
const err9 = {instancePath:instancePath+"/schedule_hour",schemaPath:"#/properties/schedule_hour/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(typeof data.timezone !== "string"){
const err10 = {instancePath:instancePath+"/timezone",schemaPath:"#/properties/timezone/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
let data5 = data.late_days;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err11 = {instancePath:instancePath+"/late_days",schemaPath:"#/properties/late_days/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 6 || isNaN(data5)){
const err12 = {instancePath:instancePath+"/late_days",schemaPath:"#/properties/late_days/maximum",keyword:"maximum",params:{comparison: "<=", limit: 6}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data5 < 0 || isNaN(data5)){
const err13 = {instancePath:instancePath+"/late_days",schemaPath:"#/properties/late_days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(typeof data.locale !== "string"){
const err14 = {instancePath:instancePath+"/locale",schemaPath:"#/properties/locale/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
let data7 = data.global_admin_emails;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
if(typeof data7[i0] !== "string"){
const err15 = {instancePath:instancePath+"/global_admin_emails/" + i0,schemaPath:"#/properties/global_admin_emails/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
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
const err16 = {instancePath:instancePath+"/global_admin_emails",schemaPath:"#/properties/global_admin_emails/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
let data9 = data.redirect_all_to;
if((typeof data9 !== "string") && (data9 !== null)){
const err17 = {instancePath:instancePath+"/redirect_all_to",schemaPath:"#/properties/redirect_all_to/type",keyword:"type",params:{type: schema11.properties.redirect_all_to.type}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
let data10 = data.allowed_recipient_domains;
if(Array.isArray(data10)){
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
if(typeof data10[i1] !== "string"){
const err18 = {instancePath:instancePath+"/allowed_recipient_domains/" + i1,schemaPath:"#/properties/allowed_recipient_domains/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
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
const err19 = {instancePath:instancePath+"/allowed_recipient_domains",schemaPath:"#/properties/allowed_recipient_domains/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
let data12 = data.repository_readers;
if(typeof data12 !== "string"){
const err20 = {instancePath:instancePath+"/repository_readers",schemaPath:"#/properties/repository_readers/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(!((data12 === "admins") || (data12 === "teams"))){
const err21 = {instancePath:instancePath+"/repository_readers",schemaPath:"#/properties/repository_readers/enum",keyword:"enum",params:{allowedValues: schema11.properties.repository_readers.enum}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(typeof data.ai_enabled !== "boolean"){
const err22 = {instancePath:instancePath+"/ai_enabled",schemaPath:"#/properties/ai_enabled/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
let data14 = data.ai;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.model === undefined){
data14.model = "gemini-3-flash-preview";
}
if(data14.fallbacks === undefined){
data14.fallbacks = ["gemini-3.8-flash"];
}
if(data14.vertex === undefined){
data14.vertex = null;
}
if(data14.max_requests === undefined){
data14.max_requests = 200;
}
if(data14.max_tokens === undefined){
data14.max_tokens = 2000000;
}
if(data14.max_cost === undefined){
data14.max_cost = 5;
}
if(data14.concurrency === undefined){
data14.concurrency = 6;
}
for(const key1 in data14){
if(!(((((((key1 === "model") || (key1 === "fallbacks")) || (key1 === "vertex")) || (key1 === "max_requests")) || (key1 === "max_tokens")) || (key1 === "max_cost")) || (key1 === "concurrency"))){
const err23 = {instancePath:instancePath+"/ai",schemaPath:"#/properties/ai/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
let data15 = data14.model;
if(typeof data15 === "string"){
if(!pattern0.test(data15)){
const err24 = {instancePath:instancePath+"/ai/model",schemaPath:"#/properties/ai/properties/model/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9.-]{0,99}$"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/ai/model",schemaPath:"#/properties/ai/properties/model/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
let data16 = data14.fallbacks;
if(Array.isArray(data16)){
if(data16.length > 5){
const err26 = {instancePath:instancePath+"/ai/fallbacks",schemaPath:"#/properties/ai/properties/fallbacks/maxItems",keyword:"maxItems",params:{limit: 5}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
const len2 = data16.length;
for(let i2=0; i2<len2; i2++){
let data17 = data16[i2];
if(typeof data17 === "string"){
if(!pattern0.test(data17)){
const err27 = {instancePath:instancePath+"/ai/fallbacks/" + i2,schemaPath:"#/properties/ai/properties/fallbacks/items/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9.-]{0,99}$"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/ai/fallbacks/" + i2,schemaPath:"#/properties/ai/properties/fallbacks/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
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
const err29 = {instancePath:instancePath+"/ai/fallbacks",schemaPath:"#/properties/ai/properties/fallbacks/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
let data18 = data14.vertex;
if((!(data18 && typeof data18 == "object" && !Array.isArray(data18))) && (data18 !== null)){
const err30 = {instancePath:instancePath+"/ai/vertex",schemaPath:"#/properties/ai/properties/vertex/type",keyword:"type",params:{type: schema11.properties.ai.properties.vertex.type}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.location === undefined){
data18.location = "global";
}
if(data18.project === undefined){
const err31 = {instancePath:instancePath+"/ai/vertex",schemaPath:"#/properties/ai/properties/vertex/required",keyword:"required",params:{missingProperty: "project"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
for(const key2 in data18){
if(!((key2 === "project") || (key2 === "location"))){
const err32 = {instancePath:instancePath+"/ai/vertex",schemaPath:"#/properties/ai/properties/vertex/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data18.project !== undefined){
let data19 = data18.project;
if(typeof data19 === "string"){
if(!pattern2.test(data19)){
const err33 = {instancePath:instancePath+"/ai/vertex/project",schemaPath:"#/properties/ai/properties/vertex/properties/project/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9.:-]{0,99}$"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/ai/vertex/project",schemaPath:"#/properties/ai/properties/vertex/properties/project/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
let data20 = data18.location;
if(typeof data20 === "string"){
if(!pattern3.test(data20)){
const err35 = {instancePath:instancePath+"/ai/vertex/location",schemaPath:"#/properties/ai/properties/vertex/properties/location/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,39}$"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/ai/vertex/location",schemaPath:"#/properties/ai/properties/vertex/properties/location/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
let data21 = data14.max_requests;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
const err37 = {instancePath:instancePath+"/ai/max_requests",schemaPath:"#/properties/ai/properties/max_requests/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 > 100000 || isNaN(data21)){
const err38 = {instancePath:instancePath+"/ai/max_requests",schemaPath:"#/properties/ai/properties/max_requests/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data21 < 1 || isNaN(data21)){
const err39 = {instancePath:instancePath+"/ai/max_requests",schemaPath:"#/properties/ai/properties/max_requests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
let data22 = data14.max_tokens;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
const err40 = {instancePath:instancePath+"/ai/max_tokens",schemaPath:"#/properties/ai/properties/max_tokens/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 > 1000000000 || isNaN(data22)){
const err41 = {instancePath:instancePath+"/ai/max_tokens",schemaPath:"#/properties/ai/properties/max_tokens/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data22 < 1 || isNaN(data22)){
const err42 = {instancePath:instancePath+"/ai/max_tokens",schemaPath:"#/properties/ai/properties/max_tokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
let data23 = data14.max_cost;
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 <= 0 || isNaN(data23)){
const err43 = {instancePath:instancePath+"/ai/max_cost",schemaPath:"#/properties/ai/properties/max_cost/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/ai/max_cost",schemaPath:"#/properties/ai/properties/max_cost/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
let data24 = data14.concurrency;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
const err45 = {instancePath:instancePath+"/ai/concurrency",schemaPath:"#/properties/ai/properties/concurrency/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 > 16 || isNaN(data24)){
const err46 = {instancePath:instancePath+"/ai/concurrency",schemaPath:"#/properties/ai/properties/concurrency/maximum",keyword:"maximum",params:{comparison: "<=", limit: 16}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(data24 < 1 || isNaN(data24)){
const err47 = {instancePath:instancePath+"/ai/concurrency",schemaPath:"#/properties/ai/properties/concurrency/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
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
const err48 = {instancePath:instancePath+"/ai",schemaPath:"#/properties/ai/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
let data25 = data.cost_basis;
if(typeof data25 !== "string"){
const err49 = {instancePath:instancePath+"/cost_basis",schemaPath:"#/properties/cost_basis/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(!((data25 === "amortized") || (data25 === "billed"))){
const err50 = {instancePath:instancePath+"/cost_basis",schemaPath:"#/properties/cost_basis/enum",keyword:"enum",params:{allowedValues: schema11.properties.cost_basis.enum}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(typeof data.include_credits !== "boolean"){
const err51 = {instancePath:instancePath+"/include_credits",schemaPath:"#/properties/include_credits/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(typeof data.include_tax !== "boolean"){
const err52 = {instancePath:instancePath+"/include_tax",schemaPath:"#/properties/include_tax/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
let data28 = data.datadog;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.metric === undefined){
data28.metric = null;
}
if(data28.account_tag === undefined){
data28.account_tag = "aws_member_account_id";
}
if(data28.account_name_tag === undefined){
data28.account_name_tag = "aws_member_account_name";
}
if(data28.service_tag === undefined){
data28.service_tag = "aws_product";
}
if(data28.charge_type_tag === undefined){
data28.charge_type_tag = "aws_cost_type";
}
if(data28.currency === undefined){
data28.currency = null;
}
if(data28.link === undefined){
data28.link = "{app}/cost/explorer";
}
if(data28.request_timeout === undefined){
data28.request_timeout = 60;
}
for(const key3 in data28){
if(!((((((((key3 === "metric") || (key3 === "account_tag")) || (key3 === "account_name_tag")) || (key3 === "service_tag")) || (key3 === "charge_type_tag")) || (key3 === "currency")) || (key3 === "link")) || (key3 === "request_timeout"))){
const err53 = {instancePath:instancePath+"/datadog",schemaPath:"#/properties/datadog/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
let data29 = data28.metric;
if((typeof data29 !== "string") && (data29 !== null)){
const err54 = {instancePath:instancePath+"/datadog/metric",schemaPath:"#/properties/datadog/properties/metric/type",keyword:"type",params:{type: schema11.properties.datadog.properties.metric.type}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(typeof data29 === "string"){
if(!pattern4.test(data29)){
const err55 = {instancePath:instancePath+"/datadog/metric",schemaPath:"#/properties/datadog/properties/metric/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_.]{0,199}$"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
let data30 = data28.account_tag;
if(typeof data30 === "string"){
if(!pattern5.test(data30)){
const err56 = {instancePath:instancePath+"/datadog/account_tag",schemaPath:"#/properties/datadog/properties/account_tag/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_.\\-/]{0,199}$"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
else {
const err57 = {instancePath:instancePath+"/datadog/account_tag",schemaPath:"#/properties/datadog/properties/account_tag/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
let data31 = data28.account_name_tag;
if(typeof data31 === "string"){
if(!pattern5.test(data31)){
const err58 = {instancePath:instancePath+"/datadog/account_name_tag",schemaPath:"#/properties/datadog/properties/account_name_tag/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_.\\-/]{0,199}$"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
else {
const err59 = {instancePath:instancePath+"/datadog/account_name_tag",schemaPath:"#/properties/datadog/properties/account_name_tag/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
let data32 = data28.service_tag;
if(typeof data32 === "string"){
if(!pattern5.test(data32)){
const err60 = {instancePath:instancePath+"/datadog/service_tag",schemaPath:"#/properties/datadog/properties/service_tag/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_.\\-/]{0,199}$"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
else {
const err61 = {instancePath:instancePath+"/datadog/service_tag",schemaPath:"#/properties/datadog/properties/service_tag/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
let data33 = data28.charge_type_tag;
if(typeof data33 === "string"){
if(!pattern5.test(data33)){
const err62 = {instancePath:instancePath+"/datadog/charge_type_tag",schemaPath:"#/properties/datadog/properties/charge_type_tag/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_.\\-/]{0,199}$"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
else {
const err63 = {instancePath:instancePath+"/datadog/charge_type_tag",schemaPath:"#/properties/datadog/properties/charge_type_tag/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
let data34 = data28.currency;
if((typeof data34 !== "string") && (data34 !== null)){
const err64 = {instancePath:instancePath+"/datadog/currency",schemaPath:"#/properties/datadog/properties/currency/type",keyword:"type",params:{type: schema11.properties.datadog.properties.currency.type}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(typeof data34 === "string"){
if(!pattern9.test(data34)){
const err65 = {instancePath:instancePath+"/datadog/currency",schemaPath:"#/properties/datadog/properties/currency/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(typeof data28.link !== "string"){
const err66 = {instancePath:instancePath+"/datadog/link",schemaPath:"#/properties/datadog/properties/link/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
let data36 = data28.request_timeout;
if(!(((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36))) && (isFinite(data36)))){
const err67 = {instancePath:instancePath+"/datadog/request_timeout",schemaPath:"#/properties/datadog/properties/request_timeout/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if((typeof data36 == "number") && (isFinite(data36))){
if(data36 > 600 || isNaN(data36)){
const err68 = {instancePath:instancePath+"/datadog/request_timeout",schemaPath:"#/properties/datadog/properties/request_timeout/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(data36 < 1 || isNaN(data36)){
const err69 = {instancePath:instancePath+"/datadog/request_timeout",schemaPath:"#/properties/datadog/properties/request_timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
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
const err70 = {instancePath:instancePath+"/datadog",schemaPath:"#/properties/datadog/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
let data37 = data.mail;
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
if(data37.messages_per_minute === undefined){
data37.messages_per_minute = 30;
}
if(data37.connections === undefined){
data37.connections = 1;
}
if(data37.answer_timeout === undefined){
data37.answer_timeout = 120;
}
if(data37.retry_after === undefined){
data37.retry_after = [30,90,300];
}
for(const key4 in data37){
if(!((((key4 === "messages_per_minute") || (key4 === "connections")) || (key4 === "answer_timeout")) || (key4 === "retry_after"))){
const err71 = {instancePath:instancePath+"/mail",schemaPath:"#/properties/mail/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
let data38 = data37.messages_per_minute;
if(!(((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38))) && (isFinite(data38)))){
const err72 = {instancePath:instancePath+"/mail/messages_per_minute",schemaPath:"#/properties/mail/properties/messages_per_minute/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if((typeof data38 == "number") && (isFinite(data38))){
if(data38 > 6000 || isNaN(data38)){
const err73 = {instancePath:instancePath+"/mail/messages_per_minute",schemaPath:"#/properties/mail/properties/messages_per_minute/maximum",keyword:"maximum",params:{comparison: "<=", limit: 6000}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(data38 < 1 || isNaN(data38)){
const err74 = {instancePath:instancePath+"/mail/messages_per_minute",schemaPath:"#/properties/mail/properties/messages_per_minute/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
let data39 = data37.connections;
if(!(((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39))) && (isFinite(data39)))){
const err75 = {instancePath:instancePath+"/mail/connections",schemaPath:"#/properties/mail/properties/connections/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if((typeof data39 == "number") && (isFinite(data39))){
if(data39 > 10 || isNaN(data39)){
const err76 = {instancePath:instancePath+"/mail/connections",schemaPath:"#/properties/mail/properties/connections/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(data39 < 1 || isNaN(data39)){
const err77 = {instancePath:instancePath+"/mail/connections",schemaPath:"#/properties/mail/properties/connections/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
let data40 = data37.answer_timeout;
if(!(((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40))) && (isFinite(data40)))){
const err78 = {instancePath:instancePath+"/mail/answer_timeout",schemaPath:"#/properties/mail/properties/answer_timeout/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if((typeof data40 == "number") && (isFinite(data40))){
if(data40 > 600 || isNaN(data40)){
const err79 = {instancePath:instancePath+"/mail/answer_timeout",schemaPath:"#/properties/mail/properties/answer_timeout/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(data40 < 1 || isNaN(data40)){
const err80 = {instancePath:instancePath+"/mail/answer_timeout",schemaPath:"#/properties/mail/properties/answer_timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
let data41 = data37.retry_after;
if(Array.isArray(data41)){
if(data41.length > 5){
const err81 = {instancePath:instancePath+"/mail/retry_after",schemaPath:"#/properties/mail/properties/retry_after/maxItems",keyword:"maxItems",params:{limit: 5}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
const len3 = data41.length;
for(let i3=0; i3<len3; i3++){
let data42 = data41[i3];
if((typeof data42 == "number") && (isFinite(data42))){
if(data42 > 900 || isNaN(data42)){
const err82 = {instancePath:instancePath+"/mail/retry_after/" + i3,schemaPath:"#/properties/mail/properties/retry_after/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 900}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(data42 < 0 || isNaN(data42)){
const err83 = {instancePath:instancePath+"/mail/retry_after/" + i3,schemaPath:"#/properties/mail/properties/retry_after/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
else {
const err84 = {instancePath:instancePath+"/mail/retry_after/" + i3,schemaPath:"#/properties/mail/properties/retry_after/items/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
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
const err85 = {instancePath:instancePath+"/mail/retry_after",schemaPath:"#/properties/mail/properties/retry_after/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
else {
const err86 = {instancePath:instancePath+"/mail",schemaPath:"#/properties/mail/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
let data43 = data.branding;
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
if(data43.company === undefined){
data43.company = null;
}
if(data43.logo_url === undefined){
data43.logo_url = null;
}
if(data43.accent === undefined){
data43.accent = null;
}
if(data43.footer === undefined){
data43.footer = null;
}
if(data43.links === undefined){
data43.links = [];
}
for(const key5 in data43){
if(!(((((key5 === "company") || (key5 === "logo_url")) || (key5 === "accent")) || (key5 === "footer")) || (key5 === "links"))){
const err87 = {instancePath:instancePath+"/branding",schemaPath:"#/properties/branding/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
let data44 = data43.company;
if((typeof data44 !== "string") && (data44 !== null)){
const err88 = {instancePath:instancePath+"/branding/company",schemaPath:"#/properties/branding/properties/company/type",keyword:"type",params:{type: schema11.properties.branding.properties.company.type}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if(typeof data44 === "string"){
if(!pattern10.test(data44)){
const err89 = {instancePath:instancePath+"/branding/company",schemaPath:"#/properties/branding/properties/company/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ud800-\\udfff]{1,60}$"}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
let data45 = data43.logo_url;
if((typeof data45 !== "string") && (data45 !== null)){
const err90 = {instancePath:instancePath+"/branding/logo_url",schemaPath:"#/properties/branding/properties/logo_url/type",keyword:"type",params:{type: schema11.properties.branding.properties.logo_url.type}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if(typeof data45 === "string"){
if(!pattern11.test(data45)){
const err91 = {instancePath:instancePath+"/branding/logo_url",schemaPath:"#/properties/branding/properties/logo_url/pattern",keyword:"pattern",params:{pattern: "^https://[A-Za-z0-9._~:/?#@!$&*+,;=%-]{1,400}$"}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
let data46 = data43.accent;
if((typeof data46 !== "string") && (data46 !== null)){
const err92 = {instancePath:instancePath+"/branding/accent",schemaPath:"#/properties/branding/properties/accent/type",keyword:"type",params:{type: schema11.properties.branding.properties.accent.type}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
if(typeof data46 === "string"){
if(!pattern12.test(data46)){
const err93 = {instancePath:instancePath+"/branding/accent",schemaPath:"#/properties/branding/properties/accent/pattern",keyword:"pattern",params:{pattern: "^#[0-9A-Fa-f]{6}$"}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
let data47 = data43.footer;
if((typeof data47 !== "string") && (data47 !== null)){
const err94 = {instancePath:instancePath+"/branding/footer",schemaPath:"#/properties/branding/properties/footer/type",keyword:"type",params:{type: schema11.properties.branding.properties.footer.type}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if(typeof data47 === "string"){
if(!pattern13.test(data47)){
const err95 = {instancePath:instancePath+"/branding/footer",schemaPath:"#/properties/branding/properties/footer/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ud800-\\udfff]{1,300}$"}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
let data48 = data43.links;
if(Array.isArray(data48)){
if(data48.length > 5){
const err96 = {instancePath:instancePath+"/branding/links",schemaPath:"#/properties/branding/properties/links/maxItems",keyword:"maxItems",params:{limit: 5}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
const len4 = data48.length;
for(let i4=0; i4<len4; i4++){
let data49 = data48[i4];
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
if(data49.label === undefined){
const err97 = {instancePath:instancePath+"/branding/links/" + i4,schemaPath:"#/properties/branding/properties/links/items/required",keyword:"required",params:{missingProperty: "label"}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if(data49.url === undefined){
const err98 = {instancePath:instancePath+"/branding/links/" + i4,schemaPath:"#/properties/branding/properties/links/items/required",keyword:"required",params:{missingProperty: "url"}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
for(const key6 in data49){
if(!((key6 === "label") || (key6 === "url"))){
const err99 = {instancePath:instancePath+"/branding/links/" + i4,schemaPath:"#/properties/branding/properties/links/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data49.label !== undefined){
let data50 = data49.label;
if(typeof data50 === "string"){
if(!pattern14.test(data50)){
const err100 = {instancePath:instancePath+"/branding/links/" + i4+"/label",schemaPath:"#/properties/branding/properties/links/items/properties/label/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ud800-\\udfff]{1,80}$"}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
else {
const err101 = {instancePath:instancePath+"/branding/links/" + i4+"/label",schemaPath:"#/properties/branding/properties/links/items/properties/label/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data49.url !== undefined){
let data51 = data49.url;
if(typeof data51 === "string"){
if(!pattern11.test(data51)){
const err102 = {instancePath:instancePath+"/branding/links/" + i4+"/url",schemaPath:"#/properties/branding/properties/links/items/properties/url/pattern",keyword:"pattern",params:{pattern: "^https://[A-Za-z0-9._~:/?#@!$&*+,;=%-]{1,400}$"}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
else {
const err103 = {instancePath:instancePath+"/branding/links/" + i4+"/url",schemaPath:"#/properties/branding/properties/links/items/properties/url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
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
const err104 = {instancePath:instancePath+"/branding/links/" + i4,schemaPath:"#/properties/branding/properties/links/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
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
const err105 = {instancePath:instancePath+"/branding/links",schemaPath:"#/properties/branding/properties/links/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
else {
const err106 = {instancePath:instancePath+"/branding",schemaPath:"#/properties/branding/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
else {
const err107 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
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

export const validateTeam: SchemaValidator<TeamFile> = validate11;
const schema12 = {"$schema":"http://json-schema.org/draft-07/schema#","type":"object","additionalProperties":false,"required":["team_name","team_email"],"oneOf":[{"required":["aws_account_id"]},{"required":["aws_account_ids"]}],"properties":{"team_name":{"type":"string","pattern":"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ud800-\\udfff]{1,200}$"},"aws_account_id":{"type":"string","pattern":"^[0-9]{12}$"},"aws_account_ids":{"type":"array","minItems":1,"items":{"type":"string","pattern":"^[0-9]{12}$"}},"team_email":{"type":["string","array"],"minItems":1,"items":{"type":"string"}},"enabled":{"type":"boolean","default":true},"accounts":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"type":"string","pattern":"^[0-9]{12}$"},"name":{"type":"string","pattern":"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ud800-\\udfff]{1,200}$"},"environment":{"type":"string","pattern":"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ud800-\\udfff]{1,200}$"}}}},"anomaly_threshold":{"type":"number","exclusiveMinimum":0},"anomaly_min_amount":{"type":"number","minimum":0},"include_credits":{"type":"boolean"},"include_tax":{"type":"boolean"},"acknowledged":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["anomaly","reason","until"],"properties":{"anomaly":{"type":"string","pattern":"^[0-9a-f]{10}$"},"reason":{"type":"string","pattern":"^(?=.*[^\\s.…])[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ud800-\\udfff]{1,200}$"},"until":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}}}},"budget":{"type":"number","exclusiveMinimum":0},"planned_changes":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["from","service","monthly_change","reason"],"properties":{"from":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},"service":{"type":"string","pattern":"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ud800-\\udfff]{1,200}$"},"account":{"type":"string","pattern":"^[0-9]{12}$"},"monthly_change":{"type":"number","not":{"const":0}},"reason":{"type":"string","pattern":"^(?=.*[^\\s.…])[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ud800-\\udfff]{1,200}$"}}}}}};
const pattern16 = new RegExp("^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ud800-\\udfff]{1,200}$", "u");
const pattern17 = new RegExp("^[0-9]{12}$", "u");
const pattern22 = new RegExp("^[0-9a-f]{10}$", "u");
const pattern23 = new RegExp("^(?=.*[^\\s.…])[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ud800-\\udfff]{1,200}$", "u");
const pattern24 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = false;
let passing0 = null;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.aws_account_id === undefined){
const err0 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "aws_account_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.aws_account_ids === undefined){
const err1 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "aws_account_ids"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
}
if(!valid0){
const err2 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.enabled === undefined){
data.enabled = true;
}
if(data.team_name === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "team_name"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.team_email === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "team_email"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema12.properties, key0))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.team_name !== undefined){
let data0 = data.team_name;
if(typeof data0 === "string"){
if(!pattern16.test(data0)){
const err6 = {instancePath:instancePath+"/team_name",schemaPath:"#/properties/team_name/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ud800-\\udfff]{1,200}$"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/team_name",schemaPath:"#/properties/team_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.aws_account_id !== undefined){
let data1 = data.aws_account_id;
if(typeof data1 === "string"){
if(!pattern17.test(data1)){
const err8 = {instancePath:instancePath+"/aws_account_id",schemaPath:"#/properties/aws_account_id/pattern",keyword:"pattern",params:{pattern: "^[0-9]{12}$"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/aws_account_id",schemaPath:"#/properties/aws_account_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.aws_account_ids !== undefined){
let data2 = data.aws_account_ids;
if(Array.isArray(data2)){
if(data2.length < 1){
const err10 = {instancePath:instancePath+"/aws_account_ids",schemaPath:"#/properties/aws_account_ids/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(!pattern17.test(data3)){
const err11 = {instancePath:instancePath+"/aws_account_ids/" + i0,schemaPath:"#/properties/aws_account_ids/items/pattern",keyword:"pattern",params:{pattern: "^[0-9]{12}$"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/aws_account_ids/" + i0,schemaPath:"#/properties/aws_account_ids/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
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
const err13 = {instancePath:instancePath+"/aws_account_ids",schemaPath:"#/properties/aws_account_ids/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.team_email !== undefined){
let data4 = data.team_email;
if((typeof data4 !== "string") && (!(Array.isArray(data4)))){
const err14 = {instancePath:instancePath+"/team_email",schemaPath:"#/properties/team_email/type",keyword:"type",params:{type: schema12.properties.team_email.type}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(Array.isArray(data4)){
if(data4.length < 1){
const err15 = {instancePath:instancePath+"/team_email",schemaPath:"#/properties/team_email/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
if(typeof data4[i1] !== "string"){
const err16 = {instancePath:instancePath+"/team_email/" + i1,schemaPath:"#/properties/team_email/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
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
if(typeof data.enabled !== "boolean"){
const err17 = {instancePath:instancePath+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data.accounts !== undefined){
let data7 = data.accounts;
if(Array.isArray(data7)){
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
let data8 = data7[i2];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.id === undefined){
const err18 = {instancePath:instancePath+"/accounts/" + i2,schemaPath:"#/properties/accounts/items/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
for(const key1 in data8){
if(!(((key1 === "id") || (key1 === "name")) || (key1 === "environment"))){
const err19 = {instancePath:instancePath+"/accounts/" + i2,schemaPath:"#/properties/accounts/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data8.id !== undefined){
let data9 = data8.id;
if(typeof data9 === "string"){
if(!pattern17.test(data9)){
const err20 = {instancePath:instancePath+"/accounts/" + i2+"/id",schemaPath:"#/properties/accounts/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9]{12}$"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/accounts/" + i2+"/id",schemaPath:"#/properties/accounts/items/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data8.name !== undefined){
let data10 = data8.name;
if(typeof data10 === "string"){
if(!pattern16.test(data10)){
const err22 = {instancePath:instancePath+"/accounts/" + i2+"/name",schemaPath:"#/properties/accounts/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ud800-\\udfff]{1,200}$"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/accounts/" + i2+"/name",schemaPath:"#/properties/accounts/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data8.environment !== undefined){
let data11 = data8.environment;
if(typeof data11 === "string"){
if(!pattern16.test(data11)){
const err24 = {instancePath:instancePath+"/accounts/" + i2+"/environment",schemaPath:"#/properties/accounts/items/properties/environment/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ud800-\\udfff]{1,200}$"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/accounts/" + i2+"/environment",schemaPath:"#/properties/accounts/items/properties/environment/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
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
const err26 = {instancePath:instancePath+"/accounts/" + i2,schemaPath:"#/properties/accounts/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
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
const err27 = {instancePath:instancePath+"/accounts",schemaPath:"#/properties/accounts/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.anomaly_threshold !== undefined){
let data12 = data.anomaly_threshold;
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 <= 0 || isNaN(data12)){
const err28 = {instancePath:instancePath+"/anomaly_threshold",schemaPath:"#/properties/anomaly_threshold/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/anomaly_threshold",schemaPath:"#/properties/anomaly_threshold/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.anomaly_min_amount !== undefined){
let data13 = data.anomaly_min_amount;
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 0 || isNaN(data13)){
const err30 = {instancePath:instancePath+"/anomaly_min_amount",schemaPath:"#/properties/anomaly_min_amount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/anomaly_min_amount",schemaPath:"#/properties/anomaly_min_amount/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.include_credits !== undefined){
if(typeof data.include_credits !== "boolean"){
const err32 = {instancePath:instancePath+"/include_credits",schemaPath:"#/properties/include_credits/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.include_tax !== undefined){
if(typeof data.include_tax !== "boolean"){
const err33 = {instancePath:instancePath+"/include_tax",schemaPath:"#/properties/include_tax/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.acknowledged !== undefined){
let data16 = data.acknowledged;
if(Array.isArray(data16)){
const len3 = data16.length;
for(let i3=0; i3<len3; i3++){
let data17 = data16[i3];
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.anomaly === undefined){
const err34 = {instancePath:instancePath+"/acknowledged/" + i3,schemaPath:"#/properties/acknowledged/items/required",keyword:"required",params:{missingProperty: "anomaly"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data17.reason === undefined){
const err35 = {instancePath:instancePath+"/acknowledged/" + i3,schemaPath:"#/properties/acknowledged/items/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data17.until === undefined){
const err36 = {instancePath:instancePath+"/acknowledged/" + i3,schemaPath:"#/properties/acknowledged/items/required",keyword:"required",params:{missingProperty: "until"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
for(const key2 in data17){
if(!(((key2 === "anomaly") || (key2 === "reason")) || (key2 === "until"))){
const err37 = {instancePath:instancePath+"/acknowledged/" + i3,schemaPath:"#/properties/acknowledged/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data17.anomaly !== undefined){
let data18 = data17.anomaly;
if(typeof data18 === "string"){
if(!pattern22.test(data18)){
const err38 = {instancePath:instancePath+"/acknowledged/" + i3+"/anomaly",schemaPath:"#/properties/acknowledged/items/properties/anomaly/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{10}$"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/acknowledged/" + i3+"/anomaly",schemaPath:"#/properties/acknowledged/items/properties/anomaly/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data17.reason !== undefined){
let data19 = data17.reason;
if(typeof data19 === "string"){
if(!pattern23.test(data19)){
const err40 = {instancePath:instancePath+"/acknowledged/" + i3+"/reason",schemaPath:"#/properties/acknowledged/items/properties/reason/pattern",keyword:"pattern",params:{pattern: "^(?=.*[^\\s.…])[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ud800-\\udfff]{1,200}$"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/acknowledged/" + i3+"/reason",schemaPath:"#/properties/acknowledged/items/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data17.until !== undefined){
let data20 = data17.until;
if(typeof data20 === "string"){
if(!pattern24.test(data20)){
const err42 = {instancePath:instancePath+"/acknowledged/" + i3+"/until",schemaPath:"#/properties/acknowledged/items/properties/until/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/acknowledged/" + i3+"/until",schemaPath:"#/properties/acknowledged/items/properties/until/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
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
const err44 = {instancePath:instancePath+"/acknowledged/" + i3,schemaPath:"#/properties/acknowledged/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
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
const err45 = {instancePath:instancePath+"/acknowledged",schemaPath:"#/properties/acknowledged/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.budget !== undefined){
let data21 = data.budget;
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 <= 0 || isNaN(data21)){
const err46 = {instancePath:instancePath+"/budget",schemaPath:"#/properties/budget/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
else {
const err47 = {instancePath:instancePath+"/budget",schemaPath:"#/properties/budget/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.planned_changes !== undefined){
let data22 = data.planned_changes;
if(Array.isArray(data22)){
const len4 = data22.length;
for(let i4=0; i4<len4; i4++){
let data23 = data22[i4];
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.from === undefined){
const err48 = {instancePath:instancePath+"/planned_changes/" + i4,schemaPath:"#/properties/planned_changes/items/required",keyword:"required",params:{missingProperty: "from"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(data23.service === undefined){
const err49 = {instancePath:instancePath+"/planned_changes/" + i4,schemaPath:"#/properties/planned_changes/items/required",keyword:"required",params:{missingProperty: "service"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data23.monthly_change === undefined){
const err50 = {instancePath:instancePath+"/planned_changes/" + i4,schemaPath:"#/properties/planned_changes/items/required",keyword:"required",params:{missingProperty: "monthly_change"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data23.reason === undefined){
const err51 = {instancePath:instancePath+"/planned_changes/" + i4,schemaPath:"#/properties/planned_changes/items/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
for(const key3 in data23){
if(!(((((key3 === "from") || (key3 === "service")) || (key3 === "account")) || (key3 === "monthly_change")) || (key3 === "reason"))){
const err52 = {instancePath:instancePath+"/planned_changes/" + i4,schemaPath:"#/properties/planned_changes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data23.from !== undefined){
let data24 = data23.from;
if(typeof data24 === "string"){
if(!pattern24.test(data24)){
const err53 = {instancePath:instancePath+"/planned_changes/" + i4+"/from",schemaPath:"#/properties/planned_changes/items/properties/from/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
else {
const err54 = {instancePath:instancePath+"/planned_changes/" + i4+"/from",schemaPath:"#/properties/planned_changes/items/properties/from/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data23.service !== undefined){
let data25 = data23.service;
if(typeof data25 === "string"){
if(!pattern16.test(data25)){
const err55 = {instancePath:instancePath+"/planned_changes/" + i4+"/service",schemaPath:"#/properties/planned_changes/items/properties/service/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ud800-\\udfff]{1,200}$"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
else {
const err56 = {instancePath:instancePath+"/planned_changes/" + i4+"/service",schemaPath:"#/properties/planned_changes/items/properties/service/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data23.account !== undefined){
let data26 = data23.account;
if(typeof data26 === "string"){
if(!pattern17.test(data26)){
const err57 = {instancePath:instancePath+"/planned_changes/" + i4+"/account",schemaPath:"#/properties/planned_changes/items/properties/account/pattern",keyword:"pattern",params:{pattern: "^[0-9]{12}$"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
else {
const err58 = {instancePath:instancePath+"/planned_changes/" + i4+"/account",schemaPath:"#/properties/planned_changes/items/properties/account/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data23.monthly_change !== undefined){
let data27 = data23.monthly_change;
if(!((typeof data27 == "number") && (isFinite(data27)))){
const err59 = {instancePath:instancePath+"/planned_changes/" + i4+"/monthly_change",schemaPath:"#/properties/planned_changes/items/properties/monthly_change/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
const _errs64 = errors;
const _errs65 = errors;
if(0 !== data27){
const err60 = {};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
var valid15 = _errs65 === errors;
if(valid15){
const err61 = {instancePath:instancePath+"/planned_changes/" + i4+"/monthly_change",schemaPath:"#/properties/planned_changes/items/properties/monthly_change/not",keyword:"not",params:{}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
else {
errors = _errs64;
if(vErrors !== null){
if(_errs64){
vErrors.length = _errs64;
}
else {
vErrors = null;
}
}
}
}
if(data23.reason !== undefined){
let data28 = data23.reason;
if(typeof data28 === "string"){
if(!pattern23.test(data28)){
const err62 = {instancePath:instancePath+"/planned_changes/" + i4+"/reason",schemaPath:"#/properties/planned_changes/items/properties/reason/pattern",keyword:"pattern",params:{pattern: "^(?=.*[^\\s.…])[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ud800-\\udfff]{1,200}$"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
else {
const err63 = {instancePath:instancePath+"/planned_changes/" + i4+"/reason",schemaPath:"#/properties/planned_changes/items/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
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
const err64 = {instancePath:instancePath+"/planned_changes/" + i4,schemaPath:"#/properties/planned_changes/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
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
const err65 = {instancePath:instancePath+"/planned_changes",schemaPath:"#/properties/planned_changes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
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
const err66 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
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

