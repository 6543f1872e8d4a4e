// Generated from schemas/v1 by tools/codegen. Do not edit.
"use strict";
function fail(errors, instancePath, keyword, params, message) {
const error = { instancePath, keyword, params, message };
if (errors === null) return [error];
errors.push(error);
return errors;
}
module.exports = validate20;module.exports.default = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://tunesmith.dev/schemas/v1/run-status.schema.json","type":"object","properties":{"run_id":{"$ref":"common.schema.json#/$defs/Digest"},"experiment":{"$ref":"common.schema.json#/$defs/Name"},"state":{"$ref":"common.schema.json#/$defs/RunState"},"is_cut_off":{"type":"boolean"},"created_at":{"allOf":[{"$ref":"common.schema.json#/$defs/Timestamp"}]},"modified_at":{"allOf":[{"$ref":"common.schema.json#/$defs/Timestamp"}]},"queued_at":{"anyOf":[{"$ref":"common.schema.json#/$defs/Timestamp"},{"type":"null"}]},"pending_at":{"anyOf":[{"$ref":"common.schema.json#/$defs/Timestamp"},{"type":"null"}]},"running_at":{"anyOf":[{"$ref":"common.schema.json#/$defs/Timestamp"},{"type":"null"}]},"storing_at":{"anyOf":[{"$ref":"common.schema.json#/$defs/Timestamp"},{"type":"null"}]},"completed_at":{"anyOf":[{"$ref":"common.schema.json#/$defs/Timestamp"},{"type":"null"}]},"message":{"type":["string","null"],"maxLength":65536},"error":{"anyOf":[{"$ref":"common.schema.json#/$defs/Failure"},{"type":"null"}]},"step":{"type":"integer","minimum":0,"maximum":9007199254740991},"steps_total":{"type":"integer","minimum":0,"maximum":9007199254740991},"attempts":{"type":"integer","minimum":0,"maximum":9007199254740991},"fence":{"type":"integer","minimum":0,"maximum":9007199254740991}},"required":["run_id","experiment","state","created_at","modified_at","queued_at","pending_at","running_at","storing_at","completed_at","message","error","step","steps_total","attempts","fence"],"additionalProperties":false};
const schema35 = {"type":"string","enum":["queued","pending","running","storing","completed","failed","canceled"]};
const schema43 = {"type":"object","properties":{"code":{"type":"string","maxLength":4096,"pattern":"^[a-z]+/[a-z0-9-]+$"},"message":{"type":"string","maxLength":65536},"details":{"type":"object","additionalProperties":{"type":["string","number","boolean","null"]}}},"required":["code","message","details"],"additionalProperties":false};
const func0 = Object.prototype.hasOwnProperty;
const func79 = (function ucs2length(str) {
    const len = str.length;
    let length = 0;
    let pos = 0;
    let value;
    while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 0xd800 && value <= 0xdbff && pos < len) {
            // high surrogate, and there is a next character
            value = str.charCodeAt(pos);
            if ((value & 0xfc00) === 0xdc00)
                pos++; // low surrogate
        }
    }
    return length;
});
const pattern4 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern5 = new RegExp("^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$", "u");
const pattern6 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$", "u");
const pattern13 = new RegExp("^[a-z]+/[a-z0-9-]+$", "u");
function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){/*# sourceURL="https://tunesmith.dev/schemas/v1/run-status.schema.json" */;let vErrors = null;let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.run_id === undefined) || (!(func0.call(data, "run_id")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "run_id"},"must have required property '"+"run_id"+"'");errors++;}
if((data.experiment === undefined) || (!(func0.call(data, "experiment")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "experiment"},"must have required property '"+"experiment"+"'");errors++;}
if((data.state === undefined) || (!(func0.call(data, "state")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "state"},"must have required property '"+"state"+"'");errors++;}
if((data.created_at === undefined) || (!(func0.call(data, "created_at")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "created_at"},"must have required property '"+"created_at"+"'");errors++;}
if((data.modified_at === undefined) || (!(func0.call(data, "modified_at")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "modified_at"},"must have required property '"+"modified_at"+"'");errors++;}
if((data.queued_at === undefined) || (!(func0.call(data, "queued_at")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "queued_at"},"must have required property '"+"queued_at"+"'");errors++;}
if((data.pending_at === undefined) || (!(func0.call(data, "pending_at")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "pending_at"},"must have required property '"+"pending_at"+"'");errors++;}
if((data.running_at === undefined) || (!(func0.call(data, "running_at")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "running_at"},"must have required property '"+"running_at"+"'");errors++;}
if((data.storing_at === undefined) || (!(func0.call(data, "storing_at")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "storing_at"},"must have required property '"+"storing_at"+"'");errors++;}
if((data.completed_at === undefined) || (!(func0.call(data, "completed_at")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "completed_at"},"must have required property '"+"completed_at"+"'");errors++;}
if((data.message === undefined) || (!(func0.call(data, "message")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "message"},"must have required property '"+"message"+"'");errors++;}
if((data.error === undefined) || (!(func0.call(data, "error")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "error"},"must have required property '"+"error"+"'");errors++;}
if((data.step === undefined) || (!(func0.call(data, "step")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "step"},"must have required property '"+"step"+"'");errors++;}
if((data.steps_total === undefined) || (!(func0.call(data, "steps_total")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "steps_total"},"must have required property '"+"steps_total"+"'");errors++;}
if((data.attempts === undefined) || (!(func0.call(data, "attempts")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "attempts"},"must have required property '"+"attempts"+"'");errors++;}
if((data.fence === undefined) || (!(func0.call(data, "fence")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "fence"},"must have required property '"+"fence"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!(func0.call(schema31.properties, key0))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.run_id !== undefined && func0.call(data, "run_id")){let data0 = data.run_id;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){vErrors = fail(vErrors,instancePath+"/run_id","pattern",{pattern: "^[0-9a-f]{64}$"},"must match pattern \""+"^[0-9a-f]{64}$"+"\"");errors++;}}else {vErrors = fail(vErrors,instancePath+"/run_id","type",{type: "string"},"must be string");errors++;}}
if(data.experiment !== undefined && func0.call(data, "experiment")){let data1 = data.experiment;
if(typeof data1 === "string"){
if(func79(data1) > 128){vErrors = fail(vErrors,instancePath+"/experiment","maxLength",{limit: 128},"must NOT have more than 128 characters");errors++;}
if(!pattern5.test(data1)){vErrors = fail(vErrors,instancePath+"/experiment","pattern",{pattern: "^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$"},"must match pattern \""+"^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$"+"\"");errors++;}}else {vErrors = fail(vErrors,instancePath+"/experiment","type",{type: "string"},"must be string");errors++;}}
if(data.state !== undefined && func0.call(data, "state")){let data2 = data.state;
if(typeof data2 !== "string"){vErrors = fail(vErrors,instancePath+"/state","type",{type: "string"},"must be string");errors++;}
if(!(((((((data2 === "queued") || (data2 === "pending")) || (data2 === "running")) || (data2 === "storing")) || (data2 === "completed")) || (data2 === "failed")) || (data2 === "canceled"))){vErrors = fail(vErrors,instancePath+"/state","enum",{allowedValues: schema35.enum},"must be equal to one of the allowed values");errors++;}}
if(data.is_cut_off !== undefined && func0.call(data, "is_cut_off")){
if(typeof data.is_cut_off !== "boolean"){vErrors = fail(vErrors,instancePath+"/is_cut_off","type",{type: "boolean"},"must be boolean");errors++;}}
if(data.created_at !== undefined && func0.call(data, "created_at")){let data4 = data.created_at;
if(typeof data4 === "string"){
if(!pattern6.test(data4)){vErrors = fail(vErrors,instancePath+"/created_at","pattern",{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"},"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"+"\"");errors++;}}else {vErrors = fail(vErrors,instancePath+"/created_at","type",{type: "string"},"must be string");errors++;}}
if(data.modified_at !== undefined && func0.call(data, "modified_at")){let data5 = data.modified_at;
if(typeof data5 === "string"){
if(!pattern6.test(data5)){vErrors = fail(vErrors,instancePath+"/modified_at","pattern",{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"},"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"+"\"");errors++;}}else {vErrors = fail(vErrors,instancePath+"/modified_at","type",{type: "string"},"must be string");errors++;}}
if(data.queued_at !== undefined && func0.call(data, "queued_at")){let data6 = data.queued_at;
const _errs22 = errors;let valid8 = false;
const _errs23 = errors;
if(typeof data6 === "string"){
if(!pattern6.test(data6)){vErrors = fail(vErrors,instancePath+"/queued_at","pattern",{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"},"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"+"\"");errors++;}}else {vErrors = fail(vErrors,instancePath+"/queued_at","type",{type: "string"},"must be string");errors++;}var _valid0 = _errs23 === errors;valid8 = valid8 || _valid0;
const _errs26 = errors;
if(data6 !== null){vErrors = fail(vErrors,instancePath+"/queued_at","type",{type: "null"},"must be null");errors++;}var _valid0 = _errs26 === errors;valid8 = valid8 || _valid0;
if(!valid8){vErrors = fail(vErrors,instancePath+"/queued_at","anyOf",{},"must match a schema in anyOf");errors++;}else {errors = _errs22;
if(vErrors !== null){
if(_errs22){vErrors.length = _errs22;}else {vErrors = null;}}}}
if(data.pending_at !== undefined && func0.call(data, "pending_at")){let data7 = data.pending_at;
const _errs29 = errors;let valid10 = false;
const _errs30 = errors;
if(typeof data7 === "string"){
if(!pattern6.test(data7)){vErrors = fail(vErrors,instancePath+"/pending_at","pattern",{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"},"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"+"\"");errors++;}}else {vErrors = fail(vErrors,instancePath+"/pending_at","type",{type: "string"},"must be string");errors++;}var _valid1 = _errs30 === errors;valid10 = valid10 || _valid1;
const _errs33 = errors;
if(data7 !== null){vErrors = fail(vErrors,instancePath+"/pending_at","type",{type: "null"},"must be null");errors++;}var _valid1 = _errs33 === errors;valid10 = valid10 || _valid1;
if(!valid10){vErrors = fail(vErrors,instancePath+"/pending_at","anyOf",{},"must match a schema in anyOf");errors++;}else {errors = _errs29;
if(vErrors !== null){
if(_errs29){vErrors.length = _errs29;}else {vErrors = null;}}}}
if(data.running_at !== undefined && func0.call(data, "running_at")){let data8 = data.running_at;
const _errs36 = errors;let valid12 = false;
const _errs37 = errors;
if(typeof data8 === "string"){
if(!pattern6.test(data8)){vErrors = fail(vErrors,instancePath+"/running_at","pattern",{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"},"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"+"\"");errors++;}}else {vErrors = fail(vErrors,instancePath+"/running_at","type",{type: "string"},"must be string");errors++;}var _valid2 = _errs37 === errors;valid12 = valid12 || _valid2;
const _errs40 = errors;
if(data8 !== null){vErrors = fail(vErrors,instancePath+"/running_at","type",{type: "null"},"must be null");errors++;}var _valid2 = _errs40 === errors;valid12 = valid12 || _valid2;
if(!valid12){vErrors = fail(vErrors,instancePath+"/running_at","anyOf",{},"must match a schema in anyOf");errors++;}else {errors = _errs36;
if(vErrors !== null){
if(_errs36){vErrors.length = _errs36;}else {vErrors = null;}}}}
if(data.storing_at !== undefined && func0.call(data, "storing_at")){let data9 = data.storing_at;
const _errs43 = errors;let valid14 = false;
const _errs44 = errors;
if(typeof data9 === "string"){
if(!pattern6.test(data9)){vErrors = fail(vErrors,instancePath+"/storing_at","pattern",{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"},"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"+"\"");errors++;}}else {vErrors = fail(vErrors,instancePath+"/storing_at","type",{type: "string"},"must be string");errors++;}var _valid3 = _errs44 === errors;valid14 = valid14 || _valid3;
const _errs47 = errors;
if(data9 !== null){vErrors = fail(vErrors,instancePath+"/storing_at","type",{type: "null"},"must be null");errors++;}var _valid3 = _errs47 === errors;valid14 = valid14 || _valid3;
if(!valid14){vErrors = fail(vErrors,instancePath+"/storing_at","anyOf",{},"must match a schema in anyOf");errors++;}else {errors = _errs43;
if(vErrors !== null){
if(_errs43){vErrors.length = _errs43;}else {vErrors = null;}}}}
if(data.completed_at !== undefined && func0.call(data, "completed_at")){let data10 = data.completed_at;
const _errs50 = errors;let valid16 = false;
const _errs51 = errors;
if(typeof data10 === "string"){
if(!pattern6.test(data10)){vErrors = fail(vErrors,instancePath+"/completed_at","pattern",{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"},"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"+"\"");errors++;}}else {vErrors = fail(vErrors,instancePath+"/completed_at","type",{type: "string"},"must be string");errors++;}var _valid4 = _errs51 === errors;valid16 = valid16 || _valid4;
const _errs54 = errors;
if(data10 !== null){vErrors = fail(vErrors,instancePath+"/completed_at","type",{type: "null"},"must be null");errors++;}var _valid4 = _errs54 === errors;valid16 = valid16 || _valid4;
if(!valid16){vErrors = fail(vErrors,instancePath+"/completed_at","anyOf",{},"must match a schema in anyOf");errors++;}else {errors = _errs50;
if(vErrors !== null){
if(_errs50){vErrors.length = _errs50;}else {vErrors = null;}}}}
if(data.message !== undefined && func0.call(data, "message")){let data11 = data.message;
if((typeof data11 !== "string") && (data11 !== null)){vErrors = fail(vErrors,instancePath+"/message","type",{type: schema31.properties.message.type},"must be string,null");errors++;}
if(typeof data11 === "string"){
if(func79(data11) > 65536){vErrors = fail(vErrors,instancePath+"/message","maxLength",{limit: 65536},"must NOT have more than 65536 characters");errors++;}}}
if(data.error !== undefined && func0.call(data, "error")){let data12 = data.error;
const _errs59 = errors;let valid18 = false;
const _errs60 = errors;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if((data12.code === undefined) || (!(func0.call(data12, "code")))){vErrors = fail(vErrors,instancePath+"/error","required",{missingProperty: "code"},"must have required property '"+"code"+"'");errors++;}
if((data12.message === undefined) || (!(func0.call(data12, "message")))){vErrors = fail(vErrors,instancePath+"/error","required",{missingProperty: "message"},"must have required property '"+"message"+"'");errors++;}
if((data12.details === undefined) || (!(func0.call(data12, "details")))){vErrors = fail(vErrors,instancePath+"/error","required",{missingProperty: "details"},"must have required property '"+"details"+"'");errors++;}for(const key1 of Object.keys(data12)){
if(!(((key1 === "code") || (key1 === "message")) || (key1 === "details"))){vErrors = fail(vErrors,instancePath+"/error","additionalProperties",{additionalProperty: key1},"must NOT have additional properties");errors++;}}
if(data12.code !== undefined && func0.call(data12, "code")){let data13 = data12.code;
if(typeof data13 === "string"){
if(func79(data13) > 4096){vErrors = fail(vErrors,instancePath+"/error/code","maxLength",{limit: 4096},"must NOT have more than 4096 characters");errors++;}
if(!pattern13.test(data13)){vErrors = fail(vErrors,instancePath+"/error/code","pattern",{pattern: "^[a-z]+/[a-z0-9-]+$"},"must match pattern \""+"^[a-z]+/[a-z0-9-]+$"+"\"");errors++;}}else {vErrors = fail(vErrors,instancePath+"/error/code","type",{type: "string"},"must be string");errors++;}}
if(data12.message !== undefined && func0.call(data12, "message")){let data14 = data12.message;
if(typeof data14 === "string"){
if(func79(data14) > 65536){vErrors = fail(vErrors,instancePath+"/error/message","maxLength",{limit: 65536},"must NOT have more than 65536 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/error/message","type",{type: "string"},"must be string");errors++;}}
if(data12.details !== undefined && func0.call(data12, "details")){let data15 = data12.details;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){for(const key2 of Object.keys(data15)){let data16 = data15[key2];
if((((typeof data16 !== "string") && (!((typeof data16 == "number") && (isFinite(data16))))) && (typeof data16 !== "boolean")) && (data16 !== null)){vErrors = fail(vErrors,instancePath+"/error/details/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),"type",{type: schema43.properties.details.additionalProperties.type},"must be string,number,boolean,null");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/error/details","type",{type: "object"},"must be object");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/error","type",{type: "object"},"must be object");errors++;}var _valid5 = _errs60 === errors;valid18 = valid18 || _valid5;
const _errs73 = errors;
if(data12 !== null){vErrors = fail(vErrors,instancePath+"/error","type",{type: "null"},"must be null");errors++;}var _valid5 = _errs73 === errors;valid18 = valid18 || _valid5;
if(!valid18){vErrors = fail(vErrors,instancePath+"/error","anyOf",{},"must match a schema in anyOf");errors++;}else {errors = _errs59;
if(vErrors !== null){
if(_errs59){vErrors.length = _errs59;}else {vErrors = null;}}}}
if(data.step !== undefined && func0.call(data, "step")){let data17 = data.step;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){vErrors = fail(vErrors,instancePath+"/step","type",{type: "integer"},"must be integer");errors++;}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 9007199254740991 || isNaN(data17)){vErrors = fail(vErrors,instancePath+"/step","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data17 < 0 || isNaN(data17)){vErrors = fail(vErrors,instancePath+"/step","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data.steps_total !== undefined && func0.call(data, "steps_total")){let data18 = data.steps_total;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){vErrors = fail(vErrors,instancePath+"/steps_total","type",{type: "integer"},"must be integer");errors++;}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 9007199254740991 || isNaN(data18)){vErrors = fail(vErrors,instancePath+"/steps_total","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data18 < 0 || isNaN(data18)){vErrors = fail(vErrors,instancePath+"/steps_total","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data.attempts !== undefined && func0.call(data, "attempts")){let data19 = data.attempts;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){vErrors = fail(vErrors,instancePath+"/attempts","type",{type: "integer"},"must be integer");errors++;}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 9007199254740991 || isNaN(data19)){vErrors = fail(vErrors,instancePath+"/attempts","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data19 < 0 || isNaN(data19)){vErrors = fail(vErrors,instancePath+"/attempts","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data.fence !== undefined && func0.call(data, "fence")){let data20 = data.fence;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){vErrors = fail(vErrors,instancePath+"/fence","type",{type: "integer"},"must be integer");errors++;}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 > 9007199254740991 || isNaN(data20)){vErrors = fail(vErrors,instancePath+"/fence","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data20 < 0 || isNaN(data20)){vErrors = fail(vErrors,instancePath+"/fence","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate20.errors = vErrors;return errors === 0;}validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
