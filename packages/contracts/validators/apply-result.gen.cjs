// Generated from schemas/v1 by tools/codegen. Do not edit.
"use strict";
function fail(errors, instancePath, keyword, params, message) {
const error = { instancePath, keyword, params, message };
if (errors === null) return [error];
errors.push(error);
return errors;
}
module.exports = validate20;module.exports.default = validate20;
const func0 = Object.prototype.hasOwnProperty;
const schema32 = {"type":"object","properties":{"experiment":{"$ref":"common.schema.json#/$defs/Name"},"run_id":{"$ref":"common.schema.json#/$defs/Digest"},"action":{"$ref":"common.schema.json#/$defs/RunAction"},"state":{"$ref":"common.schema.json#/$defs/RunState"},"steps":{"type":"integer","minimum":0,"maximum":9007199254740991},"final_loss":{"type":["number","null"]},"paths":{"$ref":"#/$defs/RunPaths"},"adapter_sha256":{"anyOf":[{"$ref":"common.schema.json#/$defs/Digest"},{"type":"null"}]},"memory":{"anyOf":[{"$ref":"#/$defs/RunMemory"},{"type":"null"}]},"evaluation":{"anyOf":[{"$ref":"evaluation-report.schema.json#/$defs/EvaluationSummary"},{"type":"null"}]}},"required":["experiment","run_id","action","state","steps","final_loss","paths","adapter_sha256","memory","evaluation"],"additionalProperties":false};
const schema36 = {"type":"string","enum":["new","changed","unchanged","resumed"]};
const schema37 = {"type":"string","enum":["queued","pending","running","storing","completed","failed","canceled"]};
const func74 = (function ucs2length(str) {
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
const pattern4 = new RegExp("^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$", "u");
const pattern5 = new RegExp("^[0-9a-f]{64}$", "u");
function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate26.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 of Object.keys(data)){let data0 = data[key0];
if(Array.isArray(data0)){
if(data0.length > 2){vErrors = fail(vErrors,instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),"maxItems",{limit: 2},"must NOT have more than 2 items");errors++;}
if(data0.length < 2){vErrors = fail(vErrors,instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),"minItems",{limit: 2},"must NOT have fewer than 2 items");errors++;}
const len0 = data0.length;for(let i0=0; i0<len0; i0++){let data1 = data0[i0];
if(!((typeof data1 == "number") && (isFinite(data1)))){vErrors = fail(vErrors,instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,"type",{type: "number"},"must be number");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),"type",{type: "array"},"must be array");errors++;}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate26.errors = vErrors;return errors === 0;}validate26.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate25.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.base === undefined) || (!(func0.call(data, "base")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "base"},"must have required property '"+"base"+"'");errors++;}
if((data.tuned === undefined) || (!(func0.call(data, "tuned")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "tuned"},"must have required property '"+"tuned"+"'");errors++;}
if((data.gain === undefined) || (!(func0.call(data, "gain")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "gain"},"must have required property '"+"gain"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!((((key0 === "base") || (key0 === "tuned")) || (key0 === "gain")) || (key0 === "baselines"))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.base !== undefined && func0.call(data, "base")){
if(!(validate26(data.base, {instancePath:instancePath+"/base",parentData:data,parentDataProperty:"base",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);errors = vErrors.length;}}
if(data.tuned !== undefined && func0.call(data, "tuned")){
if(!(validate26(data.tuned, {instancePath:instancePath+"/tuned",parentData:data,parentDataProperty:"tuned",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);errors = vErrors.length;}}
if(data.gain !== undefined && func0.call(data, "gain")){
if(!(validate26(data.gain, {instancePath:instancePath+"/gain",parentData:data,parentDataProperty:"gain",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);errors = vErrors.length;}}
if(data.baselines !== undefined && func0.call(data, "baselines")){let data3 = data.baselines;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){for(const key1 of Object.keys(data3)){
if(!(validate26(data3[key1], {instancePath:instancePath+"/baselines/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data3,parentDataProperty:key1,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);errors = vErrors.length;}}}else {vErrors = fail(vErrors,instancePath+"/baselines","type",{type: "object"},"must be object");errors++;}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate25.errors = vErrors;return errors === 0;}validate25.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate44.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.n === undefined) || (!(func0.call(data, "n")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "n"},"must have required property '"+"n"+"'");errors++;}
if((data.base === undefined) || (!(func0.call(data, "base")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "base"},"must have required property '"+"base"+"'");errors++;}
if((data.tuned === undefined) || (!(func0.call(data, "tuned")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "tuned"},"must have required property '"+"tuned"+"'");errors++;}
if((data.baselines === undefined) || (!(func0.call(data, "baselines")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "baselines"},"must have required property '"+"baselines"+"'");errors++;}
if((data.intervals === undefined) || (!(func0.call(data, "intervals")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "intervals"},"must have required property '"+"intervals"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!(((((key0 === "n") || (key0 === "base")) || (key0 === "tuned")) || (key0 === "baselines")) || (key0 === "intervals"))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.n !== undefined && func0.call(data, "n")){let data0 = data.n;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){vErrors = fail(vErrors,instancePath+"/n","type",{type: "integer"},"must be integer");errors++;}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){vErrors = fail(vErrors,instancePath+"/n","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data0 < 0 || isNaN(data0)){vErrors = fail(vErrors,instancePath+"/n","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data.base !== undefined && func0.call(data, "base")){let data1 = data.base;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){for(const key1 of Object.keys(data1)){
if(!((((((key1 === "accuracy") || (key1 === "precision")) || (key1 === "recall")) || (key1 === "f1")) || (key1 === "binary_f1")) || (key1 === "exact_match"))){vErrors = fail(vErrors,instancePath+"/base","additionalProperties",{additionalProperty: key1},"must NOT have additional properties");errors++;}}
if(data1.accuracy !== undefined && func0.call(data1, "accuracy")){let data2 = data1.accuracy;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1 || isNaN(data2)){vErrors = fail(vErrors,instancePath+"/base/accuracy","maximum",{comparison: "<=", limit: 1},"must be <= 1");errors++;}
if(data2 < 0 || isNaN(data2)){vErrors = fail(vErrors,instancePath+"/base/accuracy","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}else {vErrors = fail(vErrors,instancePath+"/base/accuracy","type",{type: "number"},"must be number");errors++;}}
if(data1.precision !== undefined && func0.call(data1, "precision")){let data3 = data1.precision;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1 || isNaN(data3)){vErrors = fail(vErrors,instancePath+"/base/precision","maximum",{comparison: "<=", limit: 1},"must be <= 1");errors++;}
if(data3 < 0 || isNaN(data3)){vErrors = fail(vErrors,instancePath+"/base/precision","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}else {vErrors = fail(vErrors,instancePath+"/base/precision","type",{type: "number"},"must be number");errors++;}}
if(data1.recall !== undefined && func0.call(data1, "recall")){let data4 = data1.recall;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 1 || isNaN(data4)){vErrors = fail(vErrors,instancePath+"/base/recall","maximum",{comparison: "<=", limit: 1},"must be <= 1");errors++;}
if(data4 < 0 || isNaN(data4)){vErrors = fail(vErrors,instancePath+"/base/recall","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}else {vErrors = fail(vErrors,instancePath+"/base/recall","type",{type: "number"},"must be number");errors++;}}
if(data1.f1 !== undefined && func0.call(data1, "f1")){let data5 = data1.f1;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 1 || isNaN(data5)){vErrors = fail(vErrors,instancePath+"/base/f1","maximum",{comparison: "<=", limit: 1},"must be <= 1");errors++;}
if(data5 < 0 || isNaN(data5)){vErrors = fail(vErrors,instancePath+"/base/f1","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}else {vErrors = fail(vErrors,instancePath+"/base/f1","type",{type: "number"},"must be number");errors++;}}
if(data1.binary_f1 !== undefined && func0.call(data1, "binary_f1")){let data6 = data1.binary_f1;
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 1 || isNaN(data6)){vErrors = fail(vErrors,instancePath+"/base/binary_f1","maximum",{comparison: "<=", limit: 1},"must be <= 1");errors++;}
if(data6 < 0 || isNaN(data6)){vErrors = fail(vErrors,instancePath+"/base/binary_f1","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}else {vErrors = fail(vErrors,instancePath+"/base/binary_f1","type",{type: "number"},"must be number");errors++;}}
if(data1.exact_match !== undefined && func0.call(data1, "exact_match")){let data7 = data1.exact_match;
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 1 || isNaN(data7)){vErrors = fail(vErrors,instancePath+"/base/exact_match","maximum",{comparison: "<=", limit: 1},"must be <= 1");errors++;}
if(data7 < 0 || isNaN(data7)){vErrors = fail(vErrors,instancePath+"/base/exact_match","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}else {vErrors = fail(vErrors,instancePath+"/base/exact_match","type",{type: "number"},"must be number");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/base","type",{type: "object"},"must be object");errors++;}}
if(data.tuned !== undefined && func0.call(data, "tuned")){let data8 = data.tuned;
const _errs21 = errors;let valid3 = false;
const _errs22 = errors;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){for(const key2 of Object.keys(data8)){
if(!((((((key2 === "accuracy") || (key2 === "precision")) || (key2 === "recall")) || (key2 === "f1")) || (key2 === "binary_f1")) || (key2 === "exact_match"))){vErrors = fail(vErrors,instancePath+"/tuned","additionalProperties",{additionalProperty: key2},"must NOT have additional properties");errors++;}}
if(data8.accuracy !== undefined && func0.call(data8, "accuracy")){let data9 = data8.accuracy;
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 1 || isNaN(data9)){vErrors = fail(vErrors,instancePath+"/tuned/accuracy","maximum",{comparison: "<=", limit: 1},"must be <= 1");errors++;}
if(data9 < 0 || isNaN(data9)){vErrors = fail(vErrors,instancePath+"/tuned/accuracy","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}else {vErrors = fail(vErrors,instancePath+"/tuned/accuracy","type",{type: "number"},"must be number");errors++;}}
if(data8.precision !== undefined && func0.call(data8, "precision")){let data10 = data8.precision;
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 1 || isNaN(data10)){vErrors = fail(vErrors,instancePath+"/tuned/precision","maximum",{comparison: "<=", limit: 1},"must be <= 1");errors++;}
if(data10 < 0 || isNaN(data10)){vErrors = fail(vErrors,instancePath+"/tuned/precision","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}else {vErrors = fail(vErrors,instancePath+"/tuned/precision","type",{type: "number"},"must be number");errors++;}}
if(data8.recall !== undefined && func0.call(data8, "recall")){let data11 = data8.recall;
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 1 || isNaN(data11)){vErrors = fail(vErrors,instancePath+"/tuned/recall","maximum",{comparison: "<=", limit: 1},"must be <= 1");errors++;}
if(data11 < 0 || isNaN(data11)){vErrors = fail(vErrors,instancePath+"/tuned/recall","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}else {vErrors = fail(vErrors,instancePath+"/tuned/recall","type",{type: "number"},"must be number");errors++;}}
if(data8.f1 !== undefined && func0.call(data8, "f1")){let data12 = data8.f1;
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 1 || isNaN(data12)){vErrors = fail(vErrors,instancePath+"/tuned/f1","maximum",{comparison: "<=", limit: 1},"must be <= 1");errors++;}
if(data12 < 0 || isNaN(data12)){vErrors = fail(vErrors,instancePath+"/tuned/f1","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}else {vErrors = fail(vErrors,instancePath+"/tuned/f1","type",{type: "number"},"must be number");errors++;}}
if(data8.binary_f1 !== undefined && func0.call(data8, "binary_f1")){let data13 = data8.binary_f1;
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 1 || isNaN(data13)){vErrors = fail(vErrors,instancePath+"/tuned/binary_f1","maximum",{comparison: "<=", limit: 1},"must be <= 1");errors++;}
if(data13 < 0 || isNaN(data13)){vErrors = fail(vErrors,instancePath+"/tuned/binary_f1","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}else {vErrors = fail(vErrors,instancePath+"/tuned/binary_f1","type",{type: "number"},"must be number");errors++;}}
if(data8.exact_match !== undefined && func0.call(data8, "exact_match")){let data14 = data8.exact_match;
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 1 || isNaN(data14)){vErrors = fail(vErrors,instancePath+"/tuned/exact_match","maximum",{comparison: "<=", limit: 1},"must be <= 1");errors++;}
if(data14 < 0 || isNaN(data14)){vErrors = fail(vErrors,instancePath+"/tuned/exact_match","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}else {vErrors = fail(vErrors,instancePath+"/tuned/exact_match","type",{type: "number"},"must be number");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/tuned","type",{type: "object"},"must be object");errors++;}var _valid0 = _errs22 === errors;valid3 = valid3 || _valid0;
const _errs38 = errors;
if(data8 !== null){vErrors = fail(vErrors,instancePath+"/tuned","type",{type: "null"},"must be null");errors++;}var _valid0 = _errs38 === errors;valid3 = valid3 || _valid0;
if(!valid3){vErrors = fail(vErrors,instancePath+"/tuned","anyOf",{},"must match a schema in anyOf");errors++;}else {errors = _errs21;
if(vErrors !== null){
if(_errs21){vErrors.length = _errs21;}else {vErrors = null;}}}}
if(data.baselines !== undefined && func0.call(data, "baselines")){let data15 = data.baselines;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){for(const key3 of Object.keys(data15)){let data16 = data15[key3];
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){for(const key4 of Object.keys(data16)){
if(!((((((key4 === "accuracy") || (key4 === "precision")) || (key4 === "recall")) || (key4 === "f1")) || (key4 === "binary_f1")) || (key4 === "exact_match"))){vErrors = fail(vErrors,instancePath+"/baselines/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),"additionalProperties",{additionalProperty: key4},"must NOT have additional properties");errors++;}}
if(data16.accuracy !== undefined && func0.call(data16, "accuracy")){let data17 = data16.accuracy;
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 1 || isNaN(data17)){vErrors = fail(vErrors,instancePath+"/baselines/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/accuracy","maximum",{comparison: "<=", limit: 1},"must be <= 1");errors++;}
if(data17 < 0 || isNaN(data17)){vErrors = fail(vErrors,instancePath+"/baselines/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/accuracy","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}else {vErrors = fail(vErrors,instancePath+"/baselines/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/accuracy","type",{type: "number"},"must be number");errors++;}}
if(data16.precision !== undefined && func0.call(data16, "precision")){let data18 = data16.precision;
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 1 || isNaN(data18)){vErrors = fail(vErrors,instancePath+"/baselines/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/precision","maximum",{comparison: "<=", limit: 1},"must be <= 1");errors++;}
if(data18 < 0 || isNaN(data18)){vErrors = fail(vErrors,instancePath+"/baselines/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/precision","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}else {vErrors = fail(vErrors,instancePath+"/baselines/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/precision","type",{type: "number"},"must be number");errors++;}}
if(data16.recall !== undefined && func0.call(data16, "recall")){let data19 = data16.recall;
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 1 || isNaN(data19)){vErrors = fail(vErrors,instancePath+"/baselines/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/recall","maximum",{comparison: "<=", limit: 1},"must be <= 1");errors++;}
if(data19 < 0 || isNaN(data19)){vErrors = fail(vErrors,instancePath+"/baselines/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/recall","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}else {vErrors = fail(vErrors,instancePath+"/baselines/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/recall","type",{type: "number"},"must be number");errors++;}}
if(data16.f1 !== undefined && func0.call(data16, "f1")){let data20 = data16.f1;
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 > 1 || isNaN(data20)){vErrors = fail(vErrors,instancePath+"/baselines/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/f1","maximum",{comparison: "<=", limit: 1},"must be <= 1");errors++;}
if(data20 < 0 || isNaN(data20)){vErrors = fail(vErrors,instancePath+"/baselines/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/f1","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}else {vErrors = fail(vErrors,instancePath+"/baselines/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/f1","type",{type: "number"},"must be number");errors++;}}
if(data16.binary_f1 !== undefined && func0.call(data16, "binary_f1")){let data21 = data16.binary_f1;
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 > 1 || isNaN(data21)){vErrors = fail(vErrors,instancePath+"/baselines/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/binary_f1","maximum",{comparison: "<=", limit: 1},"must be <= 1");errors++;}
if(data21 < 0 || isNaN(data21)){vErrors = fail(vErrors,instancePath+"/baselines/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/binary_f1","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}else {vErrors = fail(vErrors,instancePath+"/baselines/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/binary_f1","type",{type: "number"},"must be number");errors++;}}
if(data16.exact_match !== undefined && func0.call(data16, "exact_match")){let data22 = data16.exact_match;
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 > 1 || isNaN(data22)){vErrors = fail(vErrors,instancePath+"/baselines/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/exact_match","maximum",{comparison: "<=", limit: 1},"must be <= 1");errors++;}
if(data22 < 0 || isNaN(data22)){vErrors = fail(vErrors,instancePath+"/baselines/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/exact_match","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}else {vErrors = fail(vErrors,instancePath+"/baselines/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/exact_match","type",{type: "number"},"must be number");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/baselines/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),"type",{type: "object"},"must be object");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/baselines","type",{type: "object"},"must be object");errors++;}}
if(data.intervals !== undefined && func0.call(data, "intervals")){
if(!(validate25(data.intervals, {instancePath:instancePath+"/intervals",parentData:data,parentDataProperty:"intervals",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);errors = vErrors.length;}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate44.errors = vErrors;return errors === 0;}validate44.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.experiment === undefined) || (!(func0.call(data, "experiment")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "experiment"},"must have required property '"+"experiment"+"'");errors++;}
if((data.run_id === undefined) || (!(func0.call(data, "run_id")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "run_id"},"must have required property '"+"run_id"+"'");errors++;}
if((data.action === undefined) || (!(func0.call(data, "action")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "action"},"must have required property '"+"action"+"'");errors++;}
if((data.state === undefined) || (!(func0.call(data, "state")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "state"},"must have required property '"+"state"+"'");errors++;}
if((data.steps === undefined) || (!(func0.call(data, "steps")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "steps"},"must have required property '"+"steps"+"'");errors++;}
if((data.final_loss === undefined) || (!(func0.call(data, "final_loss")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "final_loss"},"must have required property '"+"final_loss"+"'");errors++;}
if((data.paths === undefined) || (!(func0.call(data, "paths")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "paths"},"must have required property '"+"paths"+"'");errors++;}
if((data.adapter_sha256 === undefined) || (!(func0.call(data, "adapter_sha256")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "adapter_sha256"},"must have required property '"+"adapter_sha256"+"'");errors++;}
if((data.memory === undefined) || (!(func0.call(data, "memory")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "memory"},"must have required property '"+"memory"+"'");errors++;}
if((data.evaluation === undefined) || (!(func0.call(data, "evaluation")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "evaluation"},"must have required property '"+"evaluation"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!(func0.call(schema32.properties, key0))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.experiment !== undefined && func0.call(data, "experiment")){let data0 = data.experiment;
if(typeof data0 === "string"){
if(func74(data0) > 128){vErrors = fail(vErrors,instancePath+"/experiment","maxLength",{limit: 128},"must NOT have more than 128 characters");errors++;}
if(!pattern4.test(data0)){vErrors = fail(vErrors,instancePath+"/experiment","pattern",{pattern: "^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$"},"must match pattern \""+"^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$"+"\"");errors++;}}else {vErrors = fail(vErrors,instancePath+"/experiment","type",{type: "string"},"must be string");errors++;}}
if(data.run_id !== undefined && func0.call(data, "run_id")){let data1 = data.run_id;
if(typeof data1 === "string"){
if(!pattern5.test(data1)){vErrors = fail(vErrors,instancePath+"/run_id","pattern",{pattern: "^[0-9a-f]{64}$"},"must match pattern \""+"^[0-9a-f]{64}$"+"\"");errors++;}}else {vErrors = fail(vErrors,instancePath+"/run_id","type",{type: "string"},"must be string");errors++;}}
if(data.action !== undefined && func0.call(data, "action")){let data2 = data.action;
if(typeof data2 !== "string"){vErrors = fail(vErrors,instancePath+"/action","type",{type: "string"},"must be string");errors++;}
if(!((((data2 === "new") || (data2 === "changed")) || (data2 === "unchanged")) || (data2 === "resumed"))){vErrors = fail(vErrors,instancePath+"/action","enum",{allowedValues: schema36.enum},"must be equal to one of the allowed values");errors++;}}
if(data.state !== undefined && func0.call(data, "state")){let data3 = data.state;
if(typeof data3 !== "string"){vErrors = fail(vErrors,instancePath+"/state","type",{type: "string"},"must be string");errors++;}
if(!(((((((data3 === "queued") || (data3 === "pending")) || (data3 === "running")) || (data3 === "storing")) || (data3 === "completed")) || (data3 === "failed")) || (data3 === "canceled"))){vErrors = fail(vErrors,instancePath+"/state","enum",{allowedValues: schema37.enum},"must be equal to one of the allowed values");errors++;}}
if(data.steps !== undefined && func0.call(data, "steps")){let data4 = data.steps;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){vErrors = fail(vErrors,instancePath+"/steps","type",{type: "integer"},"must be integer");errors++;}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 9007199254740991 || isNaN(data4)){vErrors = fail(vErrors,instancePath+"/steps","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data4 < 0 || isNaN(data4)){vErrors = fail(vErrors,instancePath+"/steps","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data.final_loss !== undefined && func0.call(data, "final_loss")){let data5 = data.final_loss;
if((!((typeof data5 == "number") && (isFinite(data5)))) && (data5 !== null)){vErrors = fail(vErrors,instancePath+"/final_loss","type",{type: schema32.properties.final_loss.type},"must be number,null");errors++;}}
if(data.paths !== undefined && func0.call(data, "paths")){let data6 = data.paths;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if((data6.run === undefined) || (!(func0.call(data6, "run")))){vErrors = fail(vErrors,instancePath+"/paths","required",{missingProperty: "run"},"must have required property '"+"run"+"'");errors++;}
if((data6.adapter === undefined) || (!(func0.call(data6, "adapter")))){vErrors = fail(vErrors,instancePath+"/paths","required",{missingProperty: "adapter"},"must have required property '"+"adapter"+"'");errors++;}
if((data6.report === undefined) || (!(func0.call(data6, "report")))){vErrors = fail(vErrors,instancePath+"/paths","required",{missingProperty: "report"},"must have required property '"+"report"+"'");errors++;}
if((data6.record === undefined) || (!(func0.call(data6, "record")))){vErrors = fail(vErrors,instancePath+"/paths","required",{missingProperty: "record"},"must have required property '"+"record"+"'");errors++;}for(const key1 of Object.keys(data6)){
if(!((((key1 === "run") || (key1 === "adapter")) || (key1 === "report")) || (key1 === "record"))){vErrors = fail(vErrors,instancePath+"/paths","additionalProperties",{additionalProperty: key1},"must NOT have additional properties");errors++;}}
if(data6.run !== undefined && func0.call(data6, "run")){let data7 = data6.run;
if(typeof data7 === "string"){
if(func74(data7) > 4096){vErrors = fail(vErrors,instancePath+"/paths/run","maxLength",{limit: 4096},"must NOT have more than 4096 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/paths/run","type",{type: "string"},"must be string");errors++;}}
if(data6.adapter !== undefined && func0.call(data6, "adapter")){let data8 = data6.adapter;
if(typeof data8 === "string"){
if(func74(data8) > 4096){vErrors = fail(vErrors,instancePath+"/paths/adapter","maxLength",{limit: 4096},"must NOT have more than 4096 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/paths/adapter","type",{type: "string"},"must be string");errors++;}}
if(data6.report !== undefined && func0.call(data6, "report")){let data9 = data6.report;
if(typeof data9 === "string"){
if(func74(data9) > 4096){vErrors = fail(vErrors,instancePath+"/paths/report","maxLength",{limit: 4096},"must NOT have more than 4096 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/paths/report","type",{type: "string"},"must be string");errors++;}}
if(data6.record !== undefined && func0.call(data6, "record")){let data10 = data6.record;
if(typeof data10 === "string"){
if(func74(data10) > 4096){vErrors = fail(vErrors,instancePath+"/paths/record","maxLength",{limit: 4096},"must NOT have more than 4096 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/paths/record","type",{type: "string"},"must be string");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/paths","type",{type: "object"},"must be object");errors++;}}
if(data.adapter_sha256 !== undefined && func0.call(data, "adapter_sha256")){let data11 = data.adapter_sha256;
const _errs31 = errors;let valid7 = false;
const _errs32 = errors;
if(typeof data11 === "string"){
if(!pattern5.test(data11)){vErrors = fail(vErrors,instancePath+"/adapter_sha256","pattern",{pattern: "^[0-9a-f]{64}$"},"must match pattern \""+"^[0-9a-f]{64}$"+"\"");errors++;}}else {vErrors = fail(vErrors,instancePath+"/adapter_sha256","type",{type: "string"},"must be string");errors++;}var _valid0 = _errs32 === errors;valid7 = valid7 || _valid0;
const _errs35 = errors;
if(data11 !== null){vErrors = fail(vErrors,instancePath+"/adapter_sha256","type",{type: "null"},"must be null");errors++;}var _valid0 = _errs35 === errors;valid7 = valid7 || _valid0;
if(!valid7){vErrors = fail(vErrors,instancePath+"/adapter_sha256","anyOf",{},"must match a schema in anyOf");errors++;}else {errors = _errs31;
if(vErrors !== null){
if(_errs31){vErrors.length = _errs31;}else {vErrors = null;}}}}
if(data.memory !== undefined && func0.call(data, "memory")){let data12 = data.memory;
const _errs38 = errors;let valid9 = false;
const _errs39 = errors;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if((data12.predicted_bytes === undefined) || (!(func0.call(data12, "predicted_bytes")))){vErrors = fail(vErrors,instancePath+"/memory","required",{missingProperty: "predicted_bytes"},"must have required property '"+"predicted_bytes"+"'");errors++;}
if((data12.peak_bytes === undefined) || (!(func0.call(data12, "peak_bytes")))){vErrors = fail(vErrors,instancePath+"/memory","required",{missingProperty: "peak_bytes"},"must have required property '"+"peak_bytes"+"'");errors++;}for(const key2 of Object.keys(data12)){
if(!(((key2 === "predicted_bytes") || (key2 === "peak_bytes")) || (key2 === "mapped_bytes"))){vErrors = fail(vErrors,instancePath+"/memory","additionalProperties",{additionalProperty: key2},"must NOT have additional properties");errors++;}}
if(data12.predicted_bytes !== undefined && func0.call(data12, "predicted_bytes")){let data13 = data12.predicted_bytes;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){vErrors = fail(vErrors,instancePath+"/memory/predicted_bytes","type",{type: "integer"},"must be integer");errors++;}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 9007199254740991 || isNaN(data13)){vErrors = fail(vErrors,instancePath+"/memory/predicted_bytes","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data13 < 0 || isNaN(data13)){vErrors = fail(vErrors,instancePath+"/memory/predicted_bytes","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data12.peak_bytes !== undefined && func0.call(data12, "peak_bytes")){let data14 = data12.peak_bytes;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){vErrors = fail(vErrors,instancePath+"/memory/peak_bytes","type",{type: "integer"},"must be integer");errors++;}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 9007199254740991 || isNaN(data14)){vErrors = fail(vErrors,instancePath+"/memory/peak_bytes","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data14 < 0 || isNaN(data14)){vErrors = fail(vErrors,instancePath+"/memory/peak_bytes","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data12.mapped_bytes !== undefined && func0.call(data12, "mapped_bytes")){let data15 = data12.mapped_bytes;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){vErrors = fail(vErrors,instancePath+"/memory/mapped_bytes","type",{type: "integer"},"must be integer");errors++;}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 9007199254740991 || isNaN(data15)){vErrors = fail(vErrors,instancePath+"/memory/mapped_bytes","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data15 < 0 || isNaN(data15)){vErrors = fail(vErrors,instancePath+"/memory/mapped_bytes","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}}else {vErrors = fail(vErrors,instancePath+"/memory","type",{type: "object"},"must be object");errors++;}var _valid1 = _errs39 === errors;valid9 = valid9 || _valid1;
const _errs49 = errors;
if(data12 !== null){vErrors = fail(vErrors,instancePath+"/memory","type",{type: "null"},"must be null");errors++;}var _valid1 = _errs49 === errors;valid9 = valid9 || _valid1;
if(!valid9){vErrors = fail(vErrors,instancePath+"/memory","anyOf",{},"must match a schema in anyOf");errors++;}else {errors = _errs38;
if(vErrors !== null){
if(_errs38){vErrors.length = _errs38;}else {vErrors = null;}}}}
if(data.evaluation !== undefined && func0.call(data, "evaluation")){let data16 = data.evaluation;
const _errs52 = errors;let valid12 = false;
const _errs53 = errors;
if(!(validate44(data16, {instancePath:instancePath+"/evaluation",parentData:data,parentDataProperty:"evaluation",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);errors = vErrors.length;}var _valid2 = _errs53 === errors;valid12 = valid12 || _valid2;
const _errs54 = errors;
if(data16 !== null){vErrors = fail(vErrors,instancePath+"/evaluation","type",{type: "null"},"must be null");errors++;}var _valid2 = _errs54 === errors;valid12 = valid12 || _valid2;
if(!valid12){vErrors = fail(vErrors,instancePath+"/evaluation","anyOf",{},"must match a schema in anyOf");errors++;}else {errors = _errs52;
if(vErrors !== null){
if(_errs52){vErrors.length = _errs52;}else {vErrors = null;}}}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate21.errors = vErrors;return errors === 0;}validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema46 = {"type":"string","enum":["accuracy","precision","recall","f1","exact_match"]};
const func27 = (function equal(a, b) {
  if (a === b) return true;

  if (a && b && typeof a == 'object' && typeof b == 'object') {
    if (a.constructor !== b.constructor) return false;

    var length, i, keys;
    if (Array.isArray(a)) {
      length = a.length;
      if (length != b.length) return false;
      for (i = length; i-- !== 0;)
        if (!equal(a[i], b[i])) return false;
      return true;
    }



    if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
    if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
    if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();

    keys = Object.keys(a);
    length = keys.length;
    if (length !== Object.keys(b).length) return false;

    for (i = length; i-- !== 0;)
      if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return false;

    for (i = length; i-- !== 0;) {
      var key = keys[i];

      if (!equal(a[key], b[key])) return false;
    }

    return true;
  }

  // true if both NaN, false otherwise
  return a!==a && b!==b;
});
function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate50.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(Array.isArray(data)){
if(data.length > 5){vErrors = fail(vErrors,instancePath,"maxItems",{limit: 5},"must NOT have more than 5 items");errors++;}
if(data.length < 1){vErrors = fail(vErrors,instancePath,"minItems",{limit: 1},"must NOT have fewer than 1 items");errors++;}
const len0 = data.length;for(let i0=0; i0<len0; i0++){let data0 = data[i0];
if(typeof data0 !== "string"){vErrors = fail(vErrors,instancePath+"/" + i0,"type",{type: "string"},"must be string");errors++;}
if(!(((((data0 === "accuracy") || (data0 === "precision")) || (data0 === "recall")) || (data0 === "f1")) || (data0 === "exact_match"))){vErrors = fail(vErrors,instancePath+"/" + i0,"enum",{allowedValues: schema46.enum},"must be equal to one of the allowed values");errors++;}}let i1 = data.length;let j0;
if(i1 > 1){outer0:for(;i1--;){for(j0 = i1; j0--;){
if(func27(data[i1], data[j0])){vErrors = fail(vErrors,instancePath,"uniqueItems",{i: i1, j: j0},"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)");errors++;break outer0;}}}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "array"},"must be array");errors++;}validate50.errors = vErrors;return errors === 0;}validate50.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};
const schema75 = {"type":"string","enum":["experiment","run","adapter","base_model","baseline"]};
function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate53.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 of Object.keys(data)){let data0 = data[key0];
if(Array.isArray(data0)){
if(data0.length > 2){vErrors = fail(vErrors,instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),"maxItems",{limit: 2},"must NOT have more than 2 items");errors++;}
if(data0.length < 2){vErrors = fail(vErrors,instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),"minItems",{limit: 2},"must NOT have fewer than 2 items");errors++;}
const len0 = data0.length;for(let i0=0; i0<len0; i0++){let data1 = data0[i0];
if(!((typeof data1 == "number") && (isFinite(data1)))){vErrors = fail(vErrors,instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,"type",{type: "number"},"must be number");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),"type",{type: "array"},"must be array");errors++;}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate53.errors = vErrors;return errors === 0;}validate53.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.name === undefined) || (!(func0.call(data, "name")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "name"},"must have required property '"+"name"+"'");errors++;}
if((data.type === undefined) || (!(func0.call(data, "type")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "type"},"must have required property '"+"type"+"'");errors++;}
if((data.run_id === undefined) || (!(func0.call(data, "run_id")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "run_id"},"must have required property '"+"run_id"+"'");errors++;}
if((data.adapter_sha256 === undefined) || (!(func0.call(data, "adapter_sha256")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "adapter_sha256"},"must have required property '"+"adapter_sha256"+"'");errors++;}
if((data.scores === undefined) || (!(func0.call(data, "scores")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "scores"},"must have required property '"+"scores"+"'");errors++;}
if((data.intervals === undefined) || (!(func0.call(data, "intervals")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "intervals"},"must have required property '"+"intervals"+"'");errors++;}
if((data.against_first === undefined) || (!(func0.call(data, "against_first")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "against_first"},"must have required property '"+"against_first"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!(((((((key0 === "name") || (key0 === "type")) || (key0 === "run_id")) || (key0 === "adapter_sha256")) || (key0 === "scores")) || (key0 === "intervals")) || (key0 === "against_first"))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.name !== undefined && func0.call(data, "name")){let data0 = data.name;
if(typeof data0 === "string"){
if(func74(data0) > 256){vErrors = fail(vErrors,instancePath+"/name","maxLength",{limit: 256},"must NOT have more than 256 characters");errors++;}
if(func74(data0) < 1){vErrors = fail(vErrors,instancePath+"/name","minLength",{limit: 1},"must NOT have fewer than 1 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/name","type",{type: "string"},"must be string");errors++;}}
if(data.type !== undefined && func0.call(data, "type")){let data1 = data.type;
if(typeof data1 !== "string"){vErrors = fail(vErrors,instancePath+"/type","type",{type: "string"},"must be string");errors++;}
if(!(((((data1 === "experiment") || (data1 === "run")) || (data1 === "adapter")) || (data1 === "base_model")) || (data1 === "baseline"))){vErrors = fail(vErrors,instancePath+"/type","enum",{allowedValues: schema75.enum},"must be equal to one of the allowed values");errors++;}}
if(data.run_id !== undefined && func0.call(data, "run_id")){let data2 = data.run_id;
const _errs8 = errors;let valid2 = false;
const _errs9 = errors;
if(typeof data2 === "string"){
if(!pattern5.test(data2)){vErrors = fail(vErrors,instancePath+"/run_id","pattern",{pattern: "^[0-9a-f]{64}$"},"must match pattern \""+"^[0-9a-f]{64}$"+"\"");errors++;}}else {vErrors = fail(vErrors,instancePath+"/run_id","type",{type: "string"},"must be string");errors++;}var _valid0 = _errs9 === errors;valid2 = valid2 || _valid0;
const _errs12 = errors;
if(data2 !== null){vErrors = fail(vErrors,instancePath+"/run_id","type",{type: "null"},"must be null");errors++;}var _valid0 = _errs12 === errors;valid2 = valid2 || _valid0;
if(!valid2){vErrors = fail(vErrors,instancePath+"/run_id","anyOf",{},"must match a schema in anyOf");errors++;}else {errors = _errs8;
if(vErrors !== null){
if(_errs8){vErrors.length = _errs8;}else {vErrors = null;}}}}
if(data.adapter_sha256 !== undefined && func0.call(data, "adapter_sha256")){let data3 = data.adapter_sha256;
const _errs15 = errors;let valid4 = false;
const _errs16 = errors;
if(typeof data3 === "string"){
if(!pattern5.test(data3)){vErrors = fail(vErrors,instancePath+"/adapter_sha256","pattern",{pattern: "^[0-9a-f]{64}$"},"must match pattern \""+"^[0-9a-f]{64}$"+"\"");errors++;}}else {vErrors = fail(vErrors,instancePath+"/adapter_sha256","type",{type: "string"},"must be string");errors++;}var _valid1 = _errs16 === errors;valid4 = valid4 || _valid1;
const _errs19 = errors;
if(data3 !== null){vErrors = fail(vErrors,instancePath+"/adapter_sha256","type",{type: "null"},"must be null");errors++;}var _valid1 = _errs19 === errors;valid4 = valid4 || _valid1;
if(!valid4){vErrors = fail(vErrors,instancePath+"/adapter_sha256","anyOf",{},"must match a schema in anyOf");errors++;}else {errors = _errs15;
if(vErrors !== null){
if(_errs15){vErrors.length = _errs15;}else {vErrors = null;}}}}
if(data.scores !== undefined && func0.call(data, "scores")){let data4 = data.scores;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){for(const key1 of Object.keys(data4)){
if(!((((((key1 === "accuracy") || (key1 === "precision")) || (key1 === "recall")) || (key1 === "f1")) || (key1 === "binary_f1")) || (key1 === "exact_match"))){vErrors = fail(vErrors,instancePath+"/scores","additionalProperties",{additionalProperty: key1},"must NOT have additional properties");errors++;}}
if(data4.accuracy !== undefined && func0.call(data4, "accuracy")){let data5 = data4.accuracy;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 1 || isNaN(data5)){vErrors = fail(vErrors,instancePath+"/scores/accuracy","maximum",{comparison: "<=", limit: 1},"must be <= 1");errors++;}
if(data5 < 0 || isNaN(data5)){vErrors = fail(vErrors,instancePath+"/scores/accuracy","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}else {vErrors = fail(vErrors,instancePath+"/scores/accuracy","type",{type: "number"},"must be number");errors++;}}
if(data4.precision !== undefined && func0.call(data4, "precision")){let data6 = data4.precision;
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 1 || isNaN(data6)){vErrors = fail(vErrors,instancePath+"/scores/precision","maximum",{comparison: "<=", limit: 1},"must be <= 1");errors++;}
if(data6 < 0 || isNaN(data6)){vErrors = fail(vErrors,instancePath+"/scores/precision","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}else {vErrors = fail(vErrors,instancePath+"/scores/precision","type",{type: "number"},"must be number");errors++;}}
if(data4.recall !== undefined && func0.call(data4, "recall")){let data7 = data4.recall;
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 1 || isNaN(data7)){vErrors = fail(vErrors,instancePath+"/scores/recall","maximum",{comparison: "<=", limit: 1},"must be <= 1");errors++;}
if(data7 < 0 || isNaN(data7)){vErrors = fail(vErrors,instancePath+"/scores/recall","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}else {vErrors = fail(vErrors,instancePath+"/scores/recall","type",{type: "number"},"must be number");errors++;}}
if(data4.f1 !== undefined && func0.call(data4, "f1")){let data8 = data4.f1;
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 1 || isNaN(data8)){vErrors = fail(vErrors,instancePath+"/scores/f1","maximum",{comparison: "<=", limit: 1},"must be <= 1");errors++;}
if(data8 < 0 || isNaN(data8)){vErrors = fail(vErrors,instancePath+"/scores/f1","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}else {vErrors = fail(vErrors,instancePath+"/scores/f1","type",{type: "number"},"must be number");errors++;}}
if(data4.binary_f1 !== undefined && func0.call(data4, "binary_f1")){let data9 = data4.binary_f1;
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 1 || isNaN(data9)){vErrors = fail(vErrors,instancePath+"/scores/binary_f1","maximum",{comparison: "<=", limit: 1},"must be <= 1");errors++;}
if(data9 < 0 || isNaN(data9)){vErrors = fail(vErrors,instancePath+"/scores/binary_f1","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}else {vErrors = fail(vErrors,instancePath+"/scores/binary_f1","type",{type: "number"},"must be number");errors++;}}
if(data4.exact_match !== undefined && func0.call(data4, "exact_match")){let data10 = data4.exact_match;
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 1 || isNaN(data10)){vErrors = fail(vErrors,instancePath+"/scores/exact_match","maximum",{comparison: "<=", limit: 1},"must be <= 1");errors++;}
if(data10 < 0 || isNaN(data10)){vErrors = fail(vErrors,instancePath+"/scores/exact_match","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}else {vErrors = fail(vErrors,instancePath+"/scores/exact_match","type",{type: "number"},"must be number");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/scores","type",{type: "object"},"must be object");errors++;}}
if(data.intervals !== undefined && func0.call(data, "intervals")){
if(!(validate53(data.intervals, {instancePath:instancePath+"/intervals",parentData:data,parentDataProperty:"intervals",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);errors = vErrors.length;}}
if(data.against_first !== undefined && func0.call(data, "against_first")){let data12 = data.against_first;
const _errs39 = errors;let valid8 = false;
const _errs40 = errors;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if((data12.gain === undefined) || (!(func0.call(data12, "gain")))){vErrors = fail(vErrors,instancePath+"/against_first","required",{missingProperty: "gain"},"must have required property '"+"gain"+"'");errors++;}
if((data12.p_value === undefined) || (!(func0.call(data12, "p_value")))){vErrors = fail(vErrors,instancePath+"/against_first","required",{missingProperty: "p_value"},"must have required property '"+"p_value"+"'");errors++;}for(const key2 of Object.keys(data12)){
if(!((key2 === "gain") || (key2 === "p_value"))){vErrors = fail(vErrors,instancePath+"/against_first","additionalProperties",{additionalProperty: key2},"must NOT have additional properties");errors++;}}
if(data12.gain !== undefined && func0.call(data12, "gain")){let data13 = data12.gain;
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 1 || isNaN(data13)){vErrors = fail(vErrors,instancePath+"/against_first/gain","maximum",{comparison: "<=", limit: 1},"must be <= 1");errors++;}
if(data13 < -1 || isNaN(data13)){vErrors = fail(vErrors,instancePath+"/against_first/gain","minimum",{comparison: ">=", limit: -1},"must be >= -1");errors++;}}else {vErrors = fail(vErrors,instancePath+"/against_first/gain","type",{type: "number"},"must be number");errors++;}}
if(data12.p_value !== undefined && func0.call(data12, "p_value")){let data14 = data12.p_value;
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 1 || isNaN(data14)){vErrors = fail(vErrors,instancePath+"/against_first/p_value","maximum",{comparison: "<=", limit: 1},"must be <= 1");errors++;}
if(data14 < 0 || isNaN(data14)){vErrors = fail(vErrors,instancePath+"/against_first/p_value","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}else {vErrors = fail(vErrors,instancePath+"/against_first/p_value","type",{type: "number"},"must be number");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/against_first","type",{type: "object"},"must be object");errors++;}var _valid2 = _errs40 === errors;valid8 = valid8 || _valid2;
const _errs48 = errors;
if(data12 !== null){vErrors = fail(vErrors,instancePath+"/against_first","type",{type: "null"},"must be null");errors++;}var _valid2 = _errs48 === errors;valid8 = valid8 || _valid2;
if(!valid8){vErrors = fail(vErrors,instancePath+"/against_first","anyOf",{},"must match a schema in anyOf");errors++;}else {errors = _errs39;
if(vErrors !== null){
if(_errs39){vErrors.length = _errs39;}else {vErrors = null;}}}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate52.errors = vErrors;return errors === 0;}validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate57.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.name === undefined) || (!(func0.call(data, "name")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "name"},"must have required property '"+"name"+"'");errors++;}
if((data.evaluation_id === undefined) || (!(func0.call(data, "evaluation_id")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "evaluation_id"},"must have required property '"+"evaluation_id"+"'");errors++;}
if((data.n === undefined) || (!(func0.call(data, "n")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "n"},"must have required property '"+"n"+"'");errors++;}
if((data.metrics === undefined) || (!(func0.call(data, "metrics")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "metrics"},"must have required property '"+"metrics"+"'");errors++;}
if((data.subjects === undefined) || (!(func0.call(data, "subjects")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "subjects"},"must have required property '"+"subjects"+"'");errors++;}
if((data.paths === undefined) || (!(func0.call(data, "paths")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "paths"},"must have required property '"+"paths"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!((((((key0 === "name") || (key0 === "evaluation_id")) || (key0 === "n")) || (key0 === "metrics")) || (key0 === "subjects")) || (key0 === "paths"))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.name !== undefined && func0.call(data, "name")){let data0 = data.name;
if(typeof data0 === "string"){
if(func74(data0) > 128){vErrors = fail(vErrors,instancePath+"/name","maxLength",{limit: 128},"must NOT have more than 128 characters");errors++;}
if(!pattern4.test(data0)){vErrors = fail(vErrors,instancePath+"/name","pattern",{pattern: "^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$"},"must match pattern \""+"^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$"+"\"");errors++;}}else {vErrors = fail(vErrors,instancePath+"/name","type",{type: "string"},"must be string");errors++;}}
if(data.evaluation_id !== undefined && func0.call(data, "evaluation_id")){let data1 = data.evaluation_id;
if(typeof data1 === "string"){
if(!pattern5.test(data1)){vErrors = fail(vErrors,instancePath+"/evaluation_id","pattern",{pattern: "^[0-9a-f]{64}$"},"must match pattern \""+"^[0-9a-f]{64}$"+"\"");errors++;}}else {vErrors = fail(vErrors,instancePath+"/evaluation_id","type",{type: "string"},"must be string");errors++;}}
if(data.n !== undefined && func0.call(data, "n")){let data2 = data.n;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){vErrors = fail(vErrors,instancePath+"/n","type",{type: "integer"},"must be integer");errors++;}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 9007199254740991 || isNaN(data2)){vErrors = fail(vErrors,instancePath+"/n","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data2 < 1 || isNaN(data2)){vErrors = fail(vErrors,instancePath+"/n","minimum",{comparison: ">=", limit: 1},"must be >= 1");errors++;}}}
if(data.metrics !== undefined && func0.call(data, "metrics")){
if(!(validate50(data.metrics, {instancePath:instancePath+"/metrics",parentData:data,parentDataProperty:"metrics",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);errors = vErrors.length;}}
if(data.subjects !== undefined && func0.call(data, "subjects")){let data4 = data.subjects;
if(Array.isArray(data4)){
const len0 = data4.length;for(let i0=0; i0<len0; i0++){
if(!(validate52(data4[i0], {instancePath:instancePath+"/subjects/" + i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);errors = vErrors.length;}}}else {vErrors = fail(vErrors,instancePath+"/subjects","type",{type: "array"},"must be array");errors++;}}
if(data.paths !== undefined && func0.call(data, "paths")){let data6 = data.paths;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if((data6.evaluation === undefined) || (!(func0.call(data6, "evaluation")))){vErrors = fail(vErrors,instancePath+"/paths","required",{missingProperty: "evaluation"},"must have required property '"+"evaluation"+"'");errors++;}
if((data6.table === undefined) || (!(func0.call(data6, "table")))){vErrors = fail(vErrors,instancePath+"/paths","required",{missingProperty: "table"},"must have required property '"+"table"+"'");errors++;}
if((data6.report === undefined) || (!(func0.call(data6, "report")))){vErrors = fail(vErrors,instancePath+"/paths","required",{missingProperty: "report"},"must have required property '"+"report"+"'");errors++;}for(const key1 of Object.keys(data6)){
if(!(((key1 === "evaluation") || (key1 === "table")) || (key1 === "report"))){vErrors = fail(vErrors,instancePath+"/paths","additionalProperties",{additionalProperty: key1},"must NOT have additional properties");errors++;}}
if(data6.evaluation !== undefined && func0.call(data6, "evaluation")){let data7 = data6.evaluation;
if(typeof data7 === "string"){
if(func74(data7) > 4096){vErrors = fail(vErrors,instancePath+"/paths/evaluation","maxLength",{limit: 4096},"must NOT have more than 4096 characters");errors++;}
if(func74(data7) < 1){vErrors = fail(vErrors,instancePath+"/paths/evaluation","minLength",{limit: 1},"must NOT have fewer than 1 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/paths/evaluation","type",{type: "string"},"must be string");errors++;}}
if(data6.table !== undefined && func0.call(data6, "table")){let data8 = data6.table;
if(typeof data8 === "string"){
if(func74(data8) > 4096){vErrors = fail(vErrors,instancePath+"/paths/table","maxLength",{limit: 4096},"must NOT have more than 4096 characters");errors++;}
if(func74(data8) < 1){vErrors = fail(vErrors,instancePath+"/paths/table","minLength",{limit: 1},"must NOT have fewer than 1 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/paths/table","type",{type: "string"},"must be string");errors++;}}
if(data6.report !== undefined && func0.call(data6, "report")){let data9 = data6.report;
if(typeof data9 === "string"){
if(func74(data9) > 4096){vErrors = fail(vErrors,instancePath+"/paths/report","maxLength",{limit: 4096},"must NOT have more than 4096 characters");errors++;}
if(func74(data9) < 1){vErrors = fail(vErrors,instancePath+"/paths/report","minLength",{limit: 1},"must NOT have fewer than 1 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/paths/report","type",{type: "string"},"must be string");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/paths","type",{type: "object"},"must be object");errors++;}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate57.errors = vErrors;return errors === 0;}validate57.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){/*# sourceURL="https://tunesmith.dev/schemas/v1/apply-result.schema.json" */;let vErrors = null;let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.runs === undefined) || (!(func0.call(data, "runs")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "runs"},"must have required property '"+"runs"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!((key0 === "runs") || (key0 === "evaluations"))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.runs !== undefined && func0.call(data, "runs")){let data0 = data.runs;
if(Array.isArray(data0)){
const len0 = data0.length;for(let i0=0; i0<len0; i0++){
if(!(validate21(data0[i0], {instancePath:instancePath+"/runs/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);errors = vErrors.length;}}}else {vErrors = fail(vErrors,instancePath+"/runs","type",{type: "array"},"must be array");errors++;}}
if(data.evaluations !== undefined && func0.call(data, "evaluations")){let data2 = data.evaluations;
if(Array.isArray(data2)){
const len1 = data2.length;for(let i1=0; i1<len1; i1++){
if(!(validate57(data2[i1], {instancePath:instancePath+"/evaluations/" + i1,parentData:data2,parentDataProperty:i1,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);errors = vErrors.length;}}}else {vErrors = fail(vErrors,instancePath+"/evaluations","type",{type: "array"},"must be array");errors++;}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate20.errors = vErrors;return errors === 0;}validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
