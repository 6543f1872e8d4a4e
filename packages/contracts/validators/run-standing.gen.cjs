// Generated from schemas/v1 by tools/codegen. Do not edit.
"use strict";
function fail(errors, instancePath, keyword, params, message) {
const error = { instancePath, keyword, params, message };
if (errors === null) return [error];
errors.push(error);
return errors;
}
module.exports = validate20;module.exports.default = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://tunesmith.dev/schemas/v1/run-standing.schema.json","type":"object","properties":{"run_id":{"$ref":"common.schema.json#/$defs/Digest"},"experiment":{"$ref":"common.schema.json#/$defs/Name"},"state":{"$ref":"common.schema.json#/$defs/RunState"},"is_cut_off":{"type":"boolean"},"held_by":{"anyOf":[{"$ref":"#/$defs/RunHolder"},{"type":"null"}]},"attempts":{"type":"integer","minimum":0,"maximum":9007199254740991},"step":{"type":"integer","minimum":0,"maximum":9007199254740991},"steps_total":{"type":"integer","minimum":0,"maximum":9007199254740991},"loss":{"type":["number","null"]},"validation_loss":{"type":["number","null"]},"rows_per_second":{"type":["number","null"],"minimum":0},"seconds_left":{"type":["number","null"],"minimum":0},"queued_at":{"anyOf":[{"$ref":"common.schema.json#/$defs/Timestamp"},{"type":"null"}]},"running_at":{"anyOf":[{"$ref":"common.schema.json#/$defs/Timestamp"},{"type":"null"}]},"storing_at":{"anyOf":[{"$ref":"common.schema.json#/$defs/Timestamp"},{"type":"null"}]},"completed_at":{"anyOf":[{"$ref":"common.schema.json#/$defs/Timestamp"},{"type":"null"}]},"message":{"type":["string","null"],"maxLength":65536},"memory":{"allOf":[{"$ref":"#/$defs/StandingMemory"}]},"paths":{"$ref":"apply-result.schema.json#/$defs/RunPaths"},"next":{"type":"string","maxLength":65536}},"required":["run_id","experiment","state","is_cut_off","held_by","attempts","step","steps_total","loss","validation_loss","rows_per_second","seconds_left","queued_at","running_at","storing_at","completed_at","message","paths","next"],"additionalProperties":false,"$defs":{"StandingMemory":{"type":"object","properties":{"predicted_bytes":{"type":"integer","minimum":0,"maximum":9007199254740991},"peak_bytes":{"type":["integer","null"],"minimum":0,"maximum":9007199254740991},"mapped_bytes":{"type":"integer","minimum":0,"maximum":9007199254740991}},"required":["predicted_bytes","peak_bytes","mapped_bytes"],"additionalProperties":false},"RunHolder":{"type":"object","properties":{"pid":{"type":"integer","minimum":0,"maximum":9007199254740991},"host":{"type":"string","maxLength":256},"command":{"type":"string","maxLength":65536},"started":{"allOf":[{"$ref":"common.schema.json#/$defs/Timestamp"}]},"attempt":{"type":"integer","minimum":0,"maximum":9007199254740991}},"required":["pid","host","command","started","attempt"],"additionalProperties":false}}};
const schema35 = {"type":"string","enum":["queued","pending","running","storing","completed","failed","canceled"]};
const schema42 = {"type":"object","properties":{"predicted_bytes":{"type":"integer","minimum":0,"maximum":9007199254740991},"peak_bytes":{"type":["integer","null"],"minimum":0,"maximum":9007199254740991},"mapped_bytes":{"type":"integer","minimum":0,"maximum":9007199254740991}},"required":["predicted_bytes","peak_bytes","mapped_bytes"],"additionalProperties":false};
const func0 = Object.prototype.hasOwnProperty;
const func82 = (function ucs2length(str) {
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
function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.pid === undefined) || (!(func0.call(data, "pid")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "pid"},"must have required property '"+"pid"+"'");errors++;}
if((data.host === undefined) || (!(func0.call(data, "host")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "host"},"must have required property '"+"host"+"'");errors++;}
if((data.command === undefined) || (!(func0.call(data, "command")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "command"},"must have required property '"+"command"+"'");errors++;}
if((data.started === undefined) || (!(func0.call(data, "started")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "started"},"must have required property '"+"started"+"'");errors++;}
if((data.attempt === undefined) || (!(func0.call(data, "attempt")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "attempt"},"must have required property '"+"attempt"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!(((((key0 === "pid") || (key0 === "host")) || (key0 === "command")) || (key0 === "started")) || (key0 === "attempt"))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.pid !== undefined && func0.call(data, "pid")){let data0 = data.pid;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){vErrors = fail(vErrors,instancePath+"/pid","type",{type: "integer"},"must be integer");errors++;}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){vErrors = fail(vErrors,instancePath+"/pid","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data0 < 0 || isNaN(data0)){vErrors = fail(vErrors,instancePath+"/pid","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data.host !== undefined && func0.call(data, "host")){let data1 = data.host;
if(typeof data1 === "string"){
if(func82(data1) > 256){vErrors = fail(vErrors,instancePath+"/host","maxLength",{limit: 256},"must NOT have more than 256 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/host","type",{type: "string"},"must be string");errors++;}}
if(data.command !== undefined && func0.call(data, "command")){let data2 = data.command;
if(typeof data2 === "string"){
if(func82(data2) > 65536){vErrors = fail(vErrors,instancePath+"/command","maxLength",{limit: 65536},"must NOT have more than 65536 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/command","type",{type: "string"},"must be string");errors++;}}
if(data.started !== undefined && func0.call(data, "started")){let data3 = data.started;
if(typeof data3 === "string"){
if(!pattern6.test(data3)){vErrors = fail(vErrors,instancePath+"/started","pattern",{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"},"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"+"\"");errors++;}}else {vErrors = fail(vErrors,instancePath+"/started","type",{type: "string"},"must be string");errors++;}}
if(data.attempt !== undefined && func0.call(data, "attempt")){let data4 = data.attempt;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){vErrors = fail(vErrors,instancePath+"/attempt","type",{type: "integer"},"must be integer");errors++;}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 9007199254740991 || isNaN(data4)){vErrors = fail(vErrors,instancePath+"/attempt","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data4 < 0 || isNaN(data4)){vErrors = fail(vErrors,instancePath+"/attempt","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate22.errors = vErrors;return errors === 0;}validate22.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){/*# sourceURL="https://tunesmith.dev/schemas/v1/run-standing.schema.json" */;let vErrors = null;let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.run_id === undefined) || (!(func0.call(data, "run_id")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "run_id"},"must have required property '"+"run_id"+"'");errors++;}
if((data.experiment === undefined) || (!(func0.call(data, "experiment")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "experiment"},"must have required property '"+"experiment"+"'");errors++;}
if((data.state === undefined) || (!(func0.call(data, "state")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "state"},"must have required property '"+"state"+"'");errors++;}
if((data.is_cut_off === undefined) || (!(func0.call(data, "is_cut_off")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "is_cut_off"},"must have required property '"+"is_cut_off"+"'");errors++;}
if((data.held_by === undefined) || (!(func0.call(data, "held_by")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "held_by"},"must have required property '"+"held_by"+"'");errors++;}
if((data.attempts === undefined) || (!(func0.call(data, "attempts")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "attempts"},"must have required property '"+"attempts"+"'");errors++;}
if((data.step === undefined) || (!(func0.call(data, "step")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "step"},"must have required property '"+"step"+"'");errors++;}
if((data.steps_total === undefined) || (!(func0.call(data, "steps_total")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "steps_total"},"must have required property '"+"steps_total"+"'");errors++;}
if((data.loss === undefined) || (!(func0.call(data, "loss")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "loss"},"must have required property '"+"loss"+"'");errors++;}
if((data.validation_loss === undefined) || (!(func0.call(data, "validation_loss")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "validation_loss"},"must have required property '"+"validation_loss"+"'");errors++;}
if((data.rows_per_second === undefined) || (!(func0.call(data, "rows_per_second")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "rows_per_second"},"must have required property '"+"rows_per_second"+"'");errors++;}
if((data.seconds_left === undefined) || (!(func0.call(data, "seconds_left")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "seconds_left"},"must have required property '"+"seconds_left"+"'");errors++;}
if((data.queued_at === undefined) || (!(func0.call(data, "queued_at")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "queued_at"},"must have required property '"+"queued_at"+"'");errors++;}
if((data.running_at === undefined) || (!(func0.call(data, "running_at")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "running_at"},"must have required property '"+"running_at"+"'");errors++;}
if((data.storing_at === undefined) || (!(func0.call(data, "storing_at")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "storing_at"},"must have required property '"+"storing_at"+"'");errors++;}
if((data.completed_at === undefined) || (!(func0.call(data, "completed_at")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "completed_at"},"must have required property '"+"completed_at"+"'");errors++;}
if((data.message === undefined) || (!(func0.call(data, "message")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "message"},"must have required property '"+"message"+"'");errors++;}
if((data.paths === undefined) || (!(func0.call(data, "paths")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "paths"},"must have required property '"+"paths"+"'");errors++;}
if((data.next === undefined) || (!(func0.call(data, "next")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "next"},"must have required property '"+"next"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!(func0.call(schema31.properties, key0))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.run_id !== undefined && func0.call(data, "run_id")){let data0 = data.run_id;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){vErrors = fail(vErrors,instancePath+"/run_id","pattern",{pattern: "^[0-9a-f]{64}$"},"must match pattern \""+"^[0-9a-f]{64}$"+"\"");errors++;}}else {vErrors = fail(vErrors,instancePath+"/run_id","type",{type: "string"},"must be string");errors++;}}
if(data.experiment !== undefined && func0.call(data, "experiment")){let data1 = data.experiment;
if(typeof data1 === "string"){
if(func82(data1) > 128){vErrors = fail(vErrors,instancePath+"/experiment","maxLength",{limit: 128},"must NOT have more than 128 characters");errors++;}
if(!pattern5.test(data1)){vErrors = fail(vErrors,instancePath+"/experiment","pattern",{pattern: "^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$"},"must match pattern \""+"^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$"+"\"");errors++;}}else {vErrors = fail(vErrors,instancePath+"/experiment","type",{type: "string"},"must be string");errors++;}}
if(data.state !== undefined && func0.call(data, "state")){let data2 = data.state;
if(typeof data2 !== "string"){vErrors = fail(vErrors,instancePath+"/state","type",{type: "string"},"must be string");errors++;}
if(!(((((((data2 === "queued") || (data2 === "pending")) || (data2 === "running")) || (data2 === "storing")) || (data2 === "completed")) || (data2 === "failed")) || (data2 === "canceled"))){vErrors = fail(vErrors,instancePath+"/state","enum",{allowedValues: schema35.enum},"must be equal to one of the allowed values");errors++;}}
if(data.is_cut_off !== undefined && func0.call(data, "is_cut_off")){
if(typeof data.is_cut_off !== "boolean"){vErrors = fail(vErrors,instancePath+"/is_cut_off","type",{type: "boolean"},"must be boolean");errors++;}}
if(data.held_by !== undefined && func0.call(data, "held_by")){let data4 = data.held_by;
const _errs14 = errors;let valid4 = false;
const _errs15 = errors;
if(!(validate22(data4, {instancePath:instancePath+"/held_by",parentData:data,parentDataProperty:"held_by",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);errors = vErrors.length;}var _valid0 = _errs15 === errors;valid4 = valid4 || _valid0;
const _errs16 = errors;
if(data4 !== null){vErrors = fail(vErrors,instancePath+"/held_by","type",{type: "null"},"must be null");errors++;}var _valid0 = _errs16 === errors;valid4 = valid4 || _valid0;
if(!valid4){vErrors = fail(vErrors,instancePath+"/held_by","anyOf",{},"must match a schema in anyOf");errors++;}else {errors = _errs14;
if(vErrors !== null){
if(_errs14){vErrors.length = _errs14;}else {vErrors = null;}}}}
if(data.attempts !== undefined && func0.call(data, "attempts")){let data5 = data.attempts;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){vErrors = fail(vErrors,instancePath+"/attempts","type",{type: "integer"},"must be integer");errors++;}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 9007199254740991 || isNaN(data5)){vErrors = fail(vErrors,instancePath+"/attempts","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data5 < 0 || isNaN(data5)){vErrors = fail(vErrors,instancePath+"/attempts","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data.step !== undefined && func0.call(data, "step")){let data6 = data.step;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){vErrors = fail(vErrors,instancePath+"/step","type",{type: "integer"},"must be integer");errors++;}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 9007199254740991 || isNaN(data6)){vErrors = fail(vErrors,instancePath+"/step","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data6 < 0 || isNaN(data6)){vErrors = fail(vErrors,instancePath+"/step","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data.steps_total !== undefined && func0.call(data, "steps_total")){let data7 = data.steps_total;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){vErrors = fail(vErrors,instancePath+"/steps_total","type",{type: "integer"},"must be integer");errors++;}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 9007199254740991 || isNaN(data7)){vErrors = fail(vErrors,instancePath+"/steps_total","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data7 < 0 || isNaN(data7)){vErrors = fail(vErrors,instancePath+"/steps_total","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data.loss !== undefined && func0.call(data, "loss")){let data8 = data.loss;
if((!((typeof data8 == "number") && (isFinite(data8)))) && (data8 !== null)){vErrors = fail(vErrors,instancePath+"/loss","type",{type: schema31.properties.loss.type},"must be number,null");errors++;}}
if(data.validation_loss !== undefined && func0.call(data, "validation_loss")){let data9 = data.validation_loss;
if((!((typeof data9 == "number") && (isFinite(data9)))) && (data9 !== null)){vErrors = fail(vErrors,instancePath+"/validation_loss","type",{type: schema31.properties.validation_loss.type},"must be number,null");errors++;}}
if(data.rows_per_second !== undefined && func0.call(data, "rows_per_second")){let data10 = data.rows_per_second;
if((!((typeof data10 == "number") && (isFinite(data10)))) && (data10 !== null)){vErrors = fail(vErrors,instancePath+"/rows_per_second","type",{type: schema31.properties.rows_per_second.type},"must be number,null");errors++;}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){vErrors = fail(vErrors,instancePath+"/rows_per_second","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data.seconds_left !== undefined && func0.call(data, "seconds_left")){let data11 = data.seconds_left;
if((!((typeof data11 == "number") && (isFinite(data11)))) && (data11 !== null)){vErrors = fail(vErrors,instancePath+"/seconds_left","type",{type: schema31.properties.seconds_left.type},"must be number,null");errors++;}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){vErrors = fail(vErrors,instancePath+"/seconds_left","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data.queued_at !== undefined && func0.call(data, "queued_at")){let data12 = data.queued_at;
const _errs33 = errors;let valid5 = false;
const _errs34 = errors;
if(typeof data12 === "string"){
if(!pattern6.test(data12)){vErrors = fail(vErrors,instancePath+"/queued_at","pattern",{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"},"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"+"\"");errors++;}}else {vErrors = fail(vErrors,instancePath+"/queued_at","type",{type: "string"},"must be string");errors++;}var _valid1 = _errs34 === errors;valid5 = valid5 || _valid1;
const _errs37 = errors;
if(data12 !== null){vErrors = fail(vErrors,instancePath+"/queued_at","type",{type: "null"},"must be null");errors++;}var _valid1 = _errs37 === errors;valid5 = valid5 || _valid1;
if(!valid5){vErrors = fail(vErrors,instancePath+"/queued_at","anyOf",{},"must match a schema in anyOf");errors++;}else {errors = _errs33;
if(vErrors !== null){
if(_errs33){vErrors.length = _errs33;}else {vErrors = null;}}}}
if(data.running_at !== undefined && func0.call(data, "running_at")){let data13 = data.running_at;
const _errs40 = errors;let valid7 = false;
const _errs41 = errors;
if(typeof data13 === "string"){
if(!pattern6.test(data13)){vErrors = fail(vErrors,instancePath+"/running_at","pattern",{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"},"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"+"\"");errors++;}}else {vErrors = fail(vErrors,instancePath+"/running_at","type",{type: "string"},"must be string");errors++;}var _valid2 = _errs41 === errors;valid7 = valid7 || _valid2;
const _errs44 = errors;
if(data13 !== null){vErrors = fail(vErrors,instancePath+"/running_at","type",{type: "null"},"must be null");errors++;}var _valid2 = _errs44 === errors;valid7 = valid7 || _valid2;
if(!valid7){vErrors = fail(vErrors,instancePath+"/running_at","anyOf",{},"must match a schema in anyOf");errors++;}else {errors = _errs40;
if(vErrors !== null){
if(_errs40){vErrors.length = _errs40;}else {vErrors = null;}}}}
if(data.storing_at !== undefined && func0.call(data, "storing_at")){let data14 = data.storing_at;
const _errs47 = errors;let valid9 = false;
const _errs48 = errors;
if(typeof data14 === "string"){
if(!pattern6.test(data14)){vErrors = fail(vErrors,instancePath+"/storing_at","pattern",{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"},"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"+"\"");errors++;}}else {vErrors = fail(vErrors,instancePath+"/storing_at","type",{type: "string"},"must be string");errors++;}var _valid3 = _errs48 === errors;valid9 = valid9 || _valid3;
const _errs51 = errors;
if(data14 !== null){vErrors = fail(vErrors,instancePath+"/storing_at","type",{type: "null"},"must be null");errors++;}var _valid3 = _errs51 === errors;valid9 = valid9 || _valid3;
if(!valid9){vErrors = fail(vErrors,instancePath+"/storing_at","anyOf",{},"must match a schema in anyOf");errors++;}else {errors = _errs47;
if(vErrors !== null){
if(_errs47){vErrors.length = _errs47;}else {vErrors = null;}}}}
if(data.completed_at !== undefined && func0.call(data, "completed_at")){let data15 = data.completed_at;
const _errs54 = errors;let valid11 = false;
const _errs55 = errors;
if(typeof data15 === "string"){
if(!pattern6.test(data15)){vErrors = fail(vErrors,instancePath+"/completed_at","pattern",{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"},"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"+"\"");errors++;}}else {vErrors = fail(vErrors,instancePath+"/completed_at","type",{type: "string"},"must be string");errors++;}var _valid4 = _errs55 === errors;valid11 = valid11 || _valid4;
const _errs58 = errors;
if(data15 !== null){vErrors = fail(vErrors,instancePath+"/completed_at","type",{type: "null"},"must be null");errors++;}var _valid4 = _errs58 === errors;valid11 = valid11 || _valid4;
if(!valid11){vErrors = fail(vErrors,instancePath+"/completed_at","anyOf",{},"must match a schema in anyOf");errors++;}else {errors = _errs54;
if(vErrors !== null){
if(_errs54){vErrors.length = _errs54;}else {vErrors = null;}}}}
if(data.message !== undefined && func0.call(data, "message")){let data16 = data.message;
if((typeof data16 !== "string") && (data16 !== null)){vErrors = fail(vErrors,instancePath+"/message","type",{type: schema31.properties.message.type},"must be string,null");errors++;}
if(typeof data16 === "string"){
if(func82(data16) > 65536){vErrors = fail(vErrors,instancePath+"/message","maxLength",{limit: 65536},"must NOT have more than 65536 characters");errors++;}}}
if(data.memory !== undefined && func0.call(data, "memory")){let data17 = data.memory;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if((data17.predicted_bytes === undefined) || (!(func0.call(data17, "predicted_bytes")))){vErrors = fail(vErrors,instancePath+"/memory","required",{missingProperty: "predicted_bytes"},"must have required property '"+"predicted_bytes"+"'");errors++;}
if((data17.peak_bytes === undefined) || (!(func0.call(data17, "peak_bytes")))){vErrors = fail(vErrors,instancePath+"/memory","required",{missingProperty: "peak_bytes"},"must have required property '"+"peak_bytes"+"'");errors++;}
if((data17.mapped_bytes === undefined) || (!(func0.call(data17, "mapped_bytes")))){vErrors = fail(vErrors,instancePath+"/memory","required",{missingProperty: "mapped_bytes"},"must have required property '"+"mapped_bytes"+"'");errors++;}for(const key1 of Object.keys(data17)){
if(!(((key1 === "predicted_bytes") || (key1 === "peak_bytes")) || (key1 === "mapped_bytes"))){vErrors = fail(vErrors,instancePath+"/memory","additionalProperties",{additionalProperty: key1},"must NOT have additional properties");errors++;}}
if(data17.predicted_bytes !== undefined && func0.call(data17, "predicted_bytes")){let data18 = data17.predicted_bytes;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){vErrors = fail(vErrors,instancePath+"/memory/predicted_bytes","type",{type: "integer"},"must be integer");errors++;}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 9007199254740991 || isNaN(data18)){vErrors = fail(vErrors,instancePath+"/memory/predicted_bytes","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data18 < 0 || isNaN(data18)){vErrors = fail(vErrors,instancePath+"/memory/predicted_bytes","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data17.peak_bytes !== undefined && func0.call(data17, "peak_bytes")){let data19 = data17.peak_bytes;
if((!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))) && (data19 !== null)){vErrors = fail(vErrors,instancePath+"/memory/peak_bytes","type",{type: schema42.properties.peak_bytes.type},"must be integer,null");errors++;}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 9007199254740991 || isNaN(data19)){vErrors = fail(vErrors,instancePath+"/memory/peak_bytes","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data19 < 0 || isNaN(data19)){vErrors = fail(vErrors,instancePath+"/memory/peak_bytes","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data17.mapped_bytes !== undefined && func0.call(data17, "mapped_bytes")){let data20 = data17.mapped_bytes;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){vErrors = fail(vErrors,instancePath+"/memory/mapped_bytes","type",{type: "integer"},"must be integer");errors++;}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 > 9007199254740991 || isNaN(data20)){vErrors = fail(vErrors,instancePath+"/memory/mapped_bytes","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data20 < 0 || isNaN(data20)){vErrors = fail(vErrors,instancePath+"/memory/mapped_bytes","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}}else {vErrors = fail(vErrors,instancePath+"/memory","type",{type: "object"},"must be object");errors++;}}
if(data.paths !== undefined && func0.call(data, "paths")){let data21 = data.paths;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if((data21.run === undefined) || (!(func0.call(data21, "run")))){vErrors = fail(vErrors,instancePath+"/paths","required",{missingProperty: "run"},"must have required property '"+"run"+"'");errors++;}
if((data21.adapter === undefined) || (!(func0.call(data21, "adapter")))){vErrors = fail(vErrors,instancePath+"/paths","required",{missingProperty: "adapter"},"must have required property '"+"adapter"+"'");errors++;}
if((data21.report === undefined) || (!(func0.call(data21, "report")))){vErrors = fail(vErrors,instancePath+"/paths","required",{missingProperty: "report"},"must have required property '"+"report"+"'");errors++;}
if((data21.record === undefined) || (!(func0.call(data21, "record")))){vErrors = fail(vErrors,instancePath+"/paths","required",{missingProperty: "record"},"must have required property '"+"record"+"'");errors++;}for(const key2 of Object.keys(data21)){
if(!((((key2 === "run") || (key2 === "adapter")) || (key2 === "report")) || (key2 === "record"))){vErrors = fail(vErrors,instancePath+"/paths","additionalProperties",{additionalProperty: key2},"must NOT have additional properties");errors++;}}
if(data21.run !== undefined && func0.call(data21, "run")){let data22 = data21.run;
if(typeof data22 === "string"){
if(func82(data22) > 4096){vErrors = fail(vErrors,instancePath+"/paths/run","maxLength",{limit: 4096},"must NOT have more than 4096 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/paths/run","type",{type: "string"},"must be string");errors++;}}
if(data21.adapter !== undefined && func0.call(data21, "adapter")){let data23 = data21.adapter;
if(typeof data23 === "string"){
if(func82(data23) > 4096){vErrors = fail(vErrors,instancePath+"/paths/adapter","maxLength",{limit: 4096},"must NOT have more than 4096 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/paths/adapter","type",{type: "string"},"must be string");errors++;}}
if(data21.report !== undefined && func0.call(data21, "report")){let data24 = data21.report;
if(typeof data24 === "string"){
if(func82(data24) > 4096){vErrors = fail(vErrors,instancePath+"/paths/report","maxLength",{limit: 4096},"must NOT have more than 4096 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/paths/report","type",{type: "string"},"must be string");errors++;}}
if(data21.record !== undefined && func0.call(data21, "record")){let data25 = data21.record;
if(typeof data25 === "string"){
if(func82(data25) > 4096){vErrors = fail(vErrors,instancePath+"/paths/record","maxLength",{limit: 4096},"must NOT have more than 4096 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/paths/record","type",{type: "string"},"must be string");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/paths","type",{type: "object"},"must be object");errors++;}}
if(data.next !== undefined && func0.call(data, "next")){let data26 = data.next;
if(typeof data26 === "string"){
if(func82(data26) > 65536){vErrors = fail(vErrors,instancePath+"/next","maxLength",{limit: 65536},"must NOT have more than 65536 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/next","type",{type: "string"},"must be string");errors++;}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate20.errors = vErrors;return errors === 0;}validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
