// Generated from schemas/v1 by tools/codegen. Do not edit.
"use strict";
function fail(errors, instancePath, keyword, params, message) {
const error = { instancePath, keyword, params, message };
if (errors === null) return [error];
errors.push(error);
return errors;
}
module.exports = validate20;module.exports.default = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://tunesmith.dev/schemas/v1/evaluation-report.schema.json","type":"object","properties":{"apiVersion":{"const":"tune/v1","type":"string"},"kind":{"const":"EvaluationReport","type":"string"},"experiment":{"anyOf":[{"$ref":"common.schema.json#/$defs/Name"},{"type":"null"}]},"run_id":{"anyOf":[{"$ref":"common.schema.json#/$defs/Digest"},{"type":"null"}]},"task_id":{"anyOf":[{"$ref":"common.schema.json#/$defs/TaskId"},{"type":"null"}]},"labels":{"type":["array","null"],"items":{"$ref":"common.schema.json#/$defs/Label"}},"metrics":{"type":"array","items":{"$ref":"common.schema.json#/$defs/MetricName"}},"summary":{"$ref":"#/$defs/EvaluationSummary"},"variants":{"type":"array","items":{"$ref":"#/$defs/VariantReport"}},"comparisons":{"type":"array","items":{"$ref":"#/$defs/Comparison"}}},"required":["apiVersion","kind","experiment","run_id","task_id","labels","metrics","summary","variants","comparisons"],"additionalProperties":false,"patternProperties":{"^x-":{}},"$defs":{"EvaluationSummary":{"type":"object","properties":{"n":{"type":"integer","minimum":0,"maximum":9007199254740991},"base":{"$ref":"#/$defs/Scores"},"tuned":{"anyOf":[{"$ref":"#/$defs/Scores"},{"type":"null"}]},"baselines":{"type":"object","additionalProperties":{"$ref":"#/$defs/Scores"}},"intervals":{"$ref":"#/$defs/Intervals"}},"required":["n","base","tuned","baselines","intervals"],"additionalProperties":false},"Scores":{"type":"object","properties":{"accuracy":{"type":"number","minimum":0,"maximum":1},"precision":{"type":"number","minimum":0,"maximum":1},"recall":{"type":"number","minimum":0,"maximum":1},"f1":{"type":"number","minimum":0,"maximum":1},"binary_f1":{"type":"number","minimum":0,"maximum":1},"exact_match":{"type":"number","minimum":0,"maximum":1}},"required":[],"additionalProperties":false},"Interval":{"type":"array","items":{"type":"number"},"minItems":2,"maxItems":2},"MetricIntervals":{"type":"object","additionalProperties":{"$ref":"#/$defs/Interval"}},"Intervals":{"type":"object","properties":{"base":{"$ref":"#/$defs/MetricIntervals"},"tuned":{"$ref":"#/$defs/MetricIntervals"},"gain":{"$ref":"#/$defs/MetricIntervals"},"baselines":{"type":"object","additionalProperties":{"$ref":"#/$defs/MetricIntervals"}}},"required":["base","tuned","gain"],"additionalProperties":false},"VariantReport":{"type":"object","properties":{"name":{"type":"string","maxLength":256},"verbalizer":{"anyOf":[{"$ref":"common.schema.json#/$defs/Template"},{"type":"null"}]},"scores":{"$ref":"#/$defs/Scores"},"per_label":{"type":"array","items":{"$ref":"#/$defs/LabelReport"}},"confusion":{"anyOf":[{"$ref":"#/$defs/Confusion"},{"type":"null"}]},"tied":{"type":"integer","minimum":0,"maximum":9007199254740991},"dropped":{"type":"integer","minimum":0,"maximum":9007199254740991},"truncated":{"type":"integer","minimum":0,"maximum":9007199254740991}},"required":["name","verbalizer","scores","per_label","confusion","tied","dropped","truncated"],"additionalProperties":false},"LabelReport":{"type":"object","properties":{"label":{"$ref":"common.schema.json#/$defs/Label"},"precision":{"type":"number","minimum":0,"maximum":1},"recall":{"type":"number","minimum":0,"maximum":1},"f1":{"type":"number","minimum":0,"maximum":1},"support":{"type":"integer","minimum":0,"maximum":9007199254740991}},"required":["label","precision","recall","f1","support"],"additionalProperties":false},"Confusion":{"type":"object","properties":{"labels":{"type":"array","items":{"$ref":"common.schema.json#/$defs/Label"}},"counts":{"type":"array","items":{"type":"array","items":{"type":"integer","minimum":0,"maximum":9007199254740991}}}},"required":["labels","counts"],"additionalProperties":false},"Comparison":{"type":"object","properties":{"against":{"type":"string","maxLength":256},"wins":{"type":"integer","minimum":0,"maximum":9007199254740991},"losses":{"type":"integer","minimum":0,"maximum":9007199254740991},"both_right":{"type":"integer","minimum":0,"maximum":9007199254740991},"both_wrong":{"type":"integer","minimum":0,"maximum":9007199254740991},"mcnemar_p":{"type":"number","minimum":0,"maximum":1},"win_examples":{"type":"array","items":{"$ref":"#/$defs/ComparedRecord"}},"loss_examples":{"type":"array","items":{"$ref":"#/$defs/ComparedRecord"}}},"required":["against","wins","losses","both_right","both_wrong","mcnemar_p","win_examples","loss_examples"],"additionalProperties":false},"ComparedRecord":{"type":"object","properties":{"index":{"type":"integer","minimum":0,"maximum":9007199254740991},"file":{"allOf":[{"$ref":"common.schema.json#/$defs/FilePath"}]},"line":{"type":"integer","minimum":1,"maximum":9007199254740991},"input":{"type":"string","maxLength":134217728},"expected":{"type":"string","maxLength":134217728},"other":{"type":"string","maxLength":134217728},"tuned":{"type":"string","maxLength":134217728}},"required":["index","input","expected","other","tuned"],"additionalProperties":false}}};
const schema35 = {"type":"string","enum":["classification","generation","summarization","question_answering","retrieval_augmented_generation","extraction","code"]};
const schema37 = {"type":"string","enum":["accuracy","precision","recall","f1","exact_match"]};
const func0 = Object.prototype.hasOwnProperty;
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
const pattern4 = new RegExp("^x-", "u");
const pattern5 = new RegExp("^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$", "u");
const pattern6 = new RegExp("^[0-9a-f]{64}$", "u");
function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate24.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 of Object.keys(data)){let data0 = data[key0];
if(Array.isArray(data0)){
if(data0.length > 2){vErrors = fail(vErrors,instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),"maxItems",{limit: 2},"must NOT have more than 2 items");errors++;}
if(data0.length < 2){vErrors = fail(vErrors,instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),"minItems",{limit: 2},"must NOT have fewer than 2 items");errors++;}
const len0 = data0.length;for(let i0=0; i0<len0; i0++){let data1 = data0[i0];
if(!((typeof data1 == "number") && (isFinite(data1)))){vErrors = fail(vErrors,instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,"type",{type: "number"},"must be number");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),"type",{type: "array"},"must be array");errors++;}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate24.errors = vErrors;return errors === 0;}validate24.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate23.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.base === undefined) || (!(func0.call(data, "base")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "base"},"must have required property '"+"base"+"'");errors++;}
if((data.tuned === undefined) || (!(func0.call(data, "tuned")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "tuned"},"must have required property '"+"tuned"+"'");errors++;}
if((data.gain === undefined) || (!(func0.call(data, "gain")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "gain"},"must have required property '"+"gain"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!((((key0 === "base") || (key0 === "tuned")) || (key0 === "gain")) || (key0 === "baselines"))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.base !== undefined && func0.call(data, "base")){
if(!(validate24(data.base, {instancePath:instancePath+"/base",parentData:data,parentDataProperty:"base",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);errors = vErrors.length;}}
if(data.tuned !== undefined && func0.call(data, "tuned")){
if(!(validate24(data.tuned, {instancePath:instancePath+"/tuned",parentData:data,parentDataProperty:"tuned",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);errors = vErrors.length;}}
if(data.gain !== undefined && func0.call(data, "gain")){
if(!(validate24(data.gain, {instancePath:instancePath+"/gain",parentData:data,parentDataProperty:"gain",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);errors = vErrors.length;}}
if(data.baselines !== undefined && func0.call(data, "baselines")){let data3 = data.baselines;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){for(const key1 of Object.keys(data3)){
if(!(validate24(data3[key1], {instancePath:instancePath+"/baselines/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data3,parentDataProperty:key1,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);errors = vErrors.length;}}}else {vErrors = fail(vErrors,instancePath+"/baselines","type",{type: "object"},"must be object");errors++;}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate23.errors = vErrors;return errors === 0;}validate23.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate22.evaluated;
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
if(!(validate23(data.intervals, {instancePath:instancePath+"/intervals",parentData:data,parentDataProperty:"intervals",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);errors = vErrors.length;}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate22.errors = vErrors;return errors === 0;}validate22.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate32.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.label === undefined) || (!(func0.call(data, "label")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "label"},"must have required property '"+"label"+"'");errors++;}
if((data.precision === undefined) || (!(func0.call(data, "precision")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "precision"},"must have required property '"+"precision"+"'");errors++;}
if((data.recall === undefined) || (!(func0.call(data, "recall")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "recall"},"must have required property '"+"recall"+"'");errors++;}
if((data.f1 === undefined) || (!(func0.call(data, "f1")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "f1"},"must have required property '"+"f1"+"'");errors++;}
if((data.support === undefined) || (!(func0.call(data, "support")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "support"},"must have required property '"+"support"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!(((((key0 === "label") || (key0 === "precision")) || (key0 === "recall")) || (key0 === "f1")) || (key0 === "support"))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.label !== undefined && func0.call(data, "label")){let data0 = data.label;
if(typeof data0 === "string"){
if(func74(data0) > 1024){vErrors = fail(vErrors,instancePath+"/label","maxLength",{limit: 1024},"must NOT have more than 1024 characters");errors++;}
if(func74(data0) < 1){vErrors = fail(vErrors,instancePath+"/label","minLength",{limit: 1},"must NOT have fewer than 1 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/label","type",{type: "string"},"must be string");errors++;}}
if(data.precision !== undefined && func0.call(data, "precision")){let data1 = data.precision;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1 || isNaN(data1)){vErrors = fail(vErrors,instancePath+"/precision","maximum",{comparison: "<=", limit: 1},"must be <= 1");errors++;}
if(data1 < 0 || isNaN(data1)){vErrors = fail(vErrors,instancePath+"/precision","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}else {vErrors = fail(vErrors,instancePath+"/precision","type",{type: "number"},"must be number");errors++;}}
if(data.recall !== undefined && func0.call(data, "recall")){let data2 = data.recall;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1 || isNaN(data2)){vErrors = fail(vErrors,instancePath+"/recall","maximum",{comparison: "<=", limit: 1},"must be <= 1");errors++;}
if(data2 < 0 || isNaN(data2)){vErrors = fail(vErrors,instancePath+"/recall","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}else {vErrors = fail(vErrors,instancePath+"/recall","type",{type: "number"},"must be number");errors++;}}
if(data.f1 !== undefined && func0.call(data, "f1")){let data3 = data.f1;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1 || isNaN(data3)){vErrors = fail(vErrors,instancePath+"/f1","maximum",{comparison: "<=", limit: 1},"must be <= 1");errors++;}
if(data3 < 0 || isNaN(data3)){vErrors = fail(vErrors,instancePath+"/f1","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}else {vErrors = fail(vErrors,instancePath+"/f1","type",{type: "number"},"must be number");errors++;}}
if(data.support !== undefined && func0.call(data, "support")){let data4 = data.support;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){vErrors = fail(vErrors,instancePath+"/support","type",{type: "integer"},"must be integer");errors++;}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 9007199254740991 || isNaN(data4)){vErrors = fail(vErrors,instancePath+"/support","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data4 < 0 || isNaN(data4)){vErrors = fail(vErrors,instancePath+"/support","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate32.errors = vErrors;return errors === 0;}validate32.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate34.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.labels === undefined) || (!(func0.call(data, "labels")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "labels"},"must have required property '"+"labels"+"'");errors++;}
if((data.counts === undefined) || (!(func0.call(data, "counts")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "counts"},"must have required property '"+"counts"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!((key0 === "labels") || (key0 === "counts"))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.labels !== undefined && func0.call(data, "labels")){let data0 = data.labels;
if(Array.isArray(data0)){
const len0 = data0.length;for(let i0=0; i0<len0; i0++){let data1 = data0[i0];
if(typeof data1 === "string"){
if(func74(data1) > 1024){vErrors = fail(vErrors,instancePath+"/labels/" + i0,"maxLength",{limit: 1024},"must NOT have more than 1024 characters");errors++;}
if(func74(data1) < 1){vErrors = fail(vErrors,instancePath+"/labels/" + i0,"minLength",{limit: 1},"must NOT have fewer than 1 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/labels/" + i0,"type",{type: "string"},"must be string");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/labels","type",{type: "array"},"must be array");errors++;}}
if(data.counts !== undefined && func0.call(data, "counts")){let data2 = data.counts;
if(Array.isArray(data2)){
const len1 = data2.length;for(let i1=0; i1<len1; i1++){let data3 = data2[i1];
if(Array.isArray(data3)){
const len2 = data3.length;for(let i2=0; i2<len2; i2++){let data4 = data3[i2];
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){vErrors = fail(vErrors,instancePath+"/counts/" + i1+"/" + i2,"type",{type: "integer"},"must be integer");errors++;}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 9007199254740991 || isNaN(data4)){vErrors = fail(vErrors,instancePath+"/counts/" + i1+"/" + i2,"maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data4 < 0 || isNaN(data4)){vErrors = fail(vErrors,instancePath+"/counts/" + i1+"/" + i2,"minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}}else {vErrors = fail(vErrors,instancePath+"/counts/" + i1,"type",{type: "array"},"must be array");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/counts","type",{type: "array"},"must be array");errors++;}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate34.errors = vErrors;return errors === 0;}validate34.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate31.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.name === undefined) || (!(func0.call(data, "name")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "name"},"must have required property '"+"name"+"'");errors++;}
if((data.verbalizer === undefined) || (!(func0.call(data, "verbalizer")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "verbalizer"},"must have required property '"+"verbalizer"+"'");errors++;}
if((data.scores === undefined) || (!(func0.call(data, "scores")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "scores"},"must have required property '"+"scores"+"'");errors++;}
if((data.per_label === undefined) || (!(func0.call(data, "per_label")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "per_label"},"must have required property '"+"per_label"+"'");errors++;}
if((data.confusion === undefined) || (!(func0.call(data, "confusion")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "confusion"},"must have required property '"+"confusion"+"'");errors++;}
if((data.tied === undefined) || (!(func0.call(data, "tied")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "tied"},"must have required property '"+"tied"+"'");errors++;}
if((data.dropped === undefined) || (!(func0.call(data, "dropped")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "dropped"},"must have required property '"+"dropped"+"'");errors++;}
if((data.truncated === undefined) || (!(func0.call(data, "truncated")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "truncated"},"must have required property '"+"truncated"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!((((((((key0 === "name") || (key0 === "verbalizer")) || (key0 === "scores")) || (key0 === "per_label")) || (key0 === "confusion")) || (key0 === "tied")) || (key0 === "dropped")) || (key0 === "truncated"))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.name !== undefined && func0.call(data, "name")){let data0 = data.name;
if(typeof data0 === "string"){
if(func74(data0) > 256){vErrors = fail(vErrors,instancePath+"/name","maxLength",{limit: 256},"must NOT have more than 256 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/name","type",{type: "string"},"must be string");errors++;}}
if(data.verbalizer !== undefined && func0.call(data, "verbalizer")){let data1 = data.verbalizer;
const _errs5 = errors;let valid1 = false;
const _errs6 = errors;
if(typeof data1 === "string"){
if(func74(data1) > 65536){vErrors = fail(vErrors,instancePath+"/verbalizer","maxLength",{limit: 65536},"must NOT have more than 65536 characters");errors++;}
if(func74(data1) < 1){vErrors = fail(vErrors,instancePath+"/verbalizer","minLength",{limit: 1},"must NOT have fewer than 1 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/verbalizer","type",{type: "string"},"must be string");errors++;}var _valid0 = _errs6 === errors;valid1 = valid1 || _valid0;
const _errs9 = errors;
if(data1 !== null){vErrors = fail(vErrors,instancePath+"/verbalizer","type",{type: "null"},"must be null");errors++;}var _valid0 = _errs9 === errors;valid1 = valid1 || _valid0;
if(!valid1){vErrors = fail(vErrors,instancePath+"/verbalizer","anyOf",{},"must match a schema in anyOf");errors++;}else {errors = _errs5;
if(vErrors !== null){
if(_errs5){vErrors.length = _errs5;}else {vErrors = null;}}}}
if(data.scores !== undefined && func0.call(data, "scores")){let data2 = data.scores;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){for(const key1 of Object.keys(data2)){
if(!((((((key1 === "accuracy") || (key1 === "precision")) || (key1 === "recall")) || (key1 === "f1")) || (key1 === "binary_f1")) || (key1 === "exact_match"))){vErrors = fail(vErrors,instancePath+"/scores","additionalProperties",{additionalProperty: key1},"must NOT have additional properties");errors++;}}
if(data2.accuracy !== undefined && func0.call(data2, "accuracy")){let data3 = data2.accuracy;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1 || isNaN(data3)){vErrors = fail(vErrors,instancePath+"/scores/accuracy","maximum",{comparison: "<=", limit: 1},"must be <= 1");errors++;}
if(data3 < 0 || isNaN(data3)){vErrors = fail(vErrors,instancePath+"/scores/accuracy","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}else {vErrors = fail(vErrors,instancePath+"/scores/accuracy","type",{type: "number"},"must be number");errors++;}}
if(data2.precision !== undefined && func0.call(data2, "precision")){let data4 = data2.precision;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 1 || isNaN(data4)){vErrors = fail(vErrors,instancePath+"/scores/precision","maximum",{comparison: "<=", limit: 1},"must be <= 1");errors++;}
if(data4 < 0 || isNaN(data4)){vErrors = fail(vErrors,instancePath+"/scores/precision","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}else {vErrors = fail(vErrors,instancePath+"/scores/precision","type",{type: "number"},"must be number");errors++;}}
if(data2.recall !== undefined && func0.call(data2, "recall")){let data5 = data2.recall;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 1 || isNaN(data5)){vErrors = fail(vErrors,instancePath+"/scores/recall","maximum",{comparison: "<=", limit: 1},"must be <= 1");errors++;}
if(data5 < 0 || isNaN(data5)){vErrors = fail(vErrors,instancePath+"/scores/recall","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}else {vErrors = fail(vErrors,instancePath+"/scores/recall","type",{type: "number"},"must be number");errors++;}}
if(data2.f1 !== undefined && func0.call(data2, "f1")){let data6 = data2.f1;
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 1 || isNaN(data6)){vErrors = fail(vErrors,instancePath+"/scores/f1","maximum",{comparison: "<=", limit: 1},"must be <= 1");errors++;}
if(data6 < 0 || isNaN(data6)){vErrors = fail(vErrors,instancePath+"/scores/f1","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}else {vErrors = fail(vErrors,instancePath+"/scores/f1","type",{type: "number"},"must be number");errors++;}}
if(data2.binary_f1 !== undefined && func0.call(data2, "binary_f1")){let data7 = data2.binary_f1;
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 1 || isNaN(data7)){vErrors = fail(vErrors,instancePath+"/scores/binary_f1","maximum",{comparison: "<=", limit: 1},"must be <= 1");errors++;}
if(data7 < 0 || isNaN(data7)){vErrors = fail(vErrors,instancePath+"/scores/binary_f1","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}else {vErrors = fail(vErrors,instancePath+"/scores/binary_f1","type",{type: "number"},"must be number");errors++;}}
if(data2.exact_match !== undefined && func0.call(data2, "exact_match")){let data8 = data2.exact_match;
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 1 || isNaN(data8)){vErrors = fail(vErrors,instancePath+"/scores/exact_match","maximum",{comparison: "<=", limit: 1},"must be <= 1");errors++;}
if(data8 < 0 || isNaN(data8)){vErrors = fail(vErrors,instancePath+"/scores/exact_match","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}else {vErrors = fail(vErrors,instancePath+"/scores/exact_match","type",{type: "number"},"must be number");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/scores","type",{type: "object"},"must be object");errors++;}}
if(data.per_label !== undefined && func0.call(data, "per_label")){let data9 = data.per_label;
if(Array.isArray(data9)){
const len0 = data9.length;for(let i0=0; i0<len0; i0++){
if(!(validate32(data9[i0], {instancePath:instancePath+"/per_label/" + i0,parentData:data9,parentDataProperty:i0,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);errors = vErrors.length;}}}else {vErrors = fail(vErrors,instancePath+"/per_label","type",{type: "array"},"must be array");errors++;}}
if(data.confusion !== undefined && func0.call(data, "confusion")){let data11 = data.confusion;
const _errs31 = errors;let valid7 = false;
const _errs32 = errors;
if(!(validate34(data11, {instancePath:instancePath+"/confusion",parentData:data,parentDataProperty:"confusion",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);errors = vErrors.length;}var _valid1 = _errs32 === errors;valid7 = valid7 || _valid1;
const _errs33 = errors;
if(data11 !== null){vErrors = fail(vErrors,instancePath+"/confusion","type",{type: "null"},"must be null");errors++;}var _valid1 = _errs33 === errors;valid7 = valid7 || _valid1;
if(!valid7){vErrors = fail(vErrors,instancePath+"/confusion","anyOf",{},"must match a schema in anyOf");errors++;}else {errors = _errs31;
if(vErrors !== null){
if(_errs31){vErrors.length = _errs31;}else {vErrors = null;}}}}
if(data.tied !== undefined && func0.call(data, "tied")){let data12 = data.tied;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){vErrors = fail(vErrors,instancePath+"/tied","type",{type: "integer"},"must be integer");errors++;}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 9007199254740991 || isNaN(data12)){vErrors = fail(vErrors,instancePath+"/tied","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data12 < 0 || isNaN(data12)){vErrors = fail(vErrors,instancePath+"/tied","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data.dropped !== undefined && func0.call(data, "dropped")){let data13 = data.dropped;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){vErrors = fail(vErrors,instancePath+"/dropped","type",{type: "integer"},"must be integer");errors++;}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 9007199254740991 || isNaN(data13)){vErrors = fail(vErrors,instancePath+"/dropped","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data13 < 0 || isNaN(data13)){vErrors = fail(vErrors,instancePath+"/dropped","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data.truncated !== undefined && func0.call(data, "truncated")){let data14 = data.truncated;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){vErrors = fail(vErrors,instancePath+"/truncated","type",{type: "integer"},"must be integer");errors++;}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 9007199254740991 || isNaN(data14)){vErrors = fail(vErrors,instancePath+"/truncated","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data14 < 0 || isNaN(data14)){vErrors = fail(vErrors,instancePath+"/truncated","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate31.errors = vErrors;return errors === 0;}validate31.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const pattern7 = new RegExp("^[^\\u0000]*$", "u");
function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate38.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.index === undefined) || (!(func0.call(data, "index")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "index"},"must have required property '"+"index"+"'");errors++;}
if((data.input === undefined) || (!(func0.call(data, "input")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "input"},"must have required property '"+"input"+"'");errors++;}
if((data.expected === undefined) || (!(func0.call(data, "expected")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "expected"},"must have required property '"+"expected"+"'");errors++;}
if((data.other === undefined) || (!(func0.call(data, "other")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "other"},"must have required property '"+"other"+"'");errors++;}
if((data.tuned === undefined) || (!(func0.call(data, "tuned")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "tuned"},"must have required property '"+"tuned"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!(((((((key0 === "index") || (key0 === "file")) || (key0 === "line")) || (key0 === "input")) || (key0 === "expected")) || (key0 === "other")) || (key0 === "tuned"))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.index !== undefined && func0.call(data, "index")){let data0 = data.index;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){vErrors = fail(vErrors,instancePath+"/index","type",{type: "integer"},"must be integer");errors++;}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){vErrors = fail(vErrors,instancePath+"/index","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data0 < 0 || isNaN(data0)){vErrors = fail(vErrors,instancePath+"/index","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data.file !== undefined && func0.call(data, "file")){let data1 = data.file;
if(typeof data1 === "string"){
if(func74(data1) > 4096){vErrors = fail(vErrors,instancePath+"/file","maxLength",{limit: 4096},"must NOT have more than 4096 characters");errors++;}
if(func74(data1) < 1){vErrors = fail(vErrors,instancePath+"/file","minLength",{limit: 1},"must NOT have fewer than 1 characters");errors++;}
if(!pattern7.test(data1)){vErrors = fail(vErrors,instancePath+"/file","pattern",{pattern: "^[^\\u0000]*$"},"must match pattern \""+"^[^\\u0000]*$"+"\"");errors++;}}else {vErrors = fail(vErrors,instancePath+"/file","type",{type: "string"},"must be string");errors++;}}
if(data.line !== undefined && func0.call(data, "line")){let data2 = data.line;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){vErrors = fail(vErrors,instancePath+"/line","type",{type: "integer"},"must be integer");errors++;}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 9007199254740991 || isNaN(data2)){vErrors = fail(vErrors,instancePath+"/line","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data2 < 1 || isNaN(data2)){vErrors = fail(vErrors,instancePath+"/line","minimum",{comparison: ">=", limit: 1},"must be >= 1");errors++;}}}
if(data.input !== undefined && func0.call(data, "input")){let data3 = data.input;
if(typeof data3 === "string"){
if(func74(data3) > 134217728){vErrors = fail(vErrors,instancePath+"/input","maxLength",{limit: 134217728},"must NOT have more than 134217728 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/input","type",{type: "string"},"must be string");errors++;}}
if(data.expected !== undefined && func0.call(data, "expected")){let data4 = data.expected;
if(typeof data4 === "string"){
if(func74(data4) > 134217728){vErrors = fail(vErrors,instancePath+"/expected","maxLength",{limit: 134217728},"must NOT have more than 134217728 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/expected","type",{type: "string"},"must be string");errors++;}}
if(data.other !== undefined && func0.call(data, "other")){let data5 = data.other;
if(typeof data5 === "string"){
if(func74(data5) > 134217728){vErrors = fail(vErrors,instancePath+"/other","maxLength",{limit: 134217728},"must NOT have more than 134217728 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/other","type",{type: "string"},"must be string");errors++;}}
if(data.tuned !== undefined && func0.call(data, "tuned")){let data6 = data.tuned;
if(typeof data6 === "string"){
if(func74(data6) > 134217728){vErrors = fail(vErrors,instancePath+"/tuned","maxLength",{limit: 134217728},"must NOT have more than 134217728 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/tuned","type",{type: "string"},"must be string");errors++;}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate38.errors = vErrors;return errors === 0;}validate38.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;
const evaluated0 = validate37.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.against === undefined) || (!(func0.call(data, "against")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "against"},"must have required property '"+"against"+"'");errors++;}
if((data.wins === undefined) || (!(func0.call(data, "wins")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "wins"},"must have required property '"+"wins"+"'");errors++;}
if((data.losses === undefined) || (!(func0.call(data, "losses")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "losses"},"must have required property '"+"losses"+"'");errors++;}
if((data.both_right === undefined) || (!(func0.call(data, "both_right")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "both_right"},"must have required property '"+"both_right"+"'");errors++;}
if((data.both_wrong === undefined) || (!(func0.call(data, "both_wrong")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "both_wrong"},"must have required property '"+"both_wrong"+"'");errors++;}
if((data.mcnemar_p === undefined) || (!(func0.call(data, "mcnemar_p")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "mcnemar_p"},"must have required property '"+"mcnemar_p"+"'");errors++;}
if((data.win_examples === undefined) || (!(func0.call(data, "win_examples")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "win_examples"},"must have required property '"+"win_examples"+"'");errors++;}
if((data.loss_examples === undefined) || (!(func0.call(data, "loss_examples")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "loss_examples"},"must have required property '"+"loss_examples"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!((((((((key0 === "against") || (key0 === "wins")) || (key0 === "losses")) || (key0 === "both_right")) || (key0 === "both_wrong")) || (key0 === "mcnemar_p")) || (key0 === "win_examples")) || (key0 === "loss_examples"))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.against !== undefined && func0.call(data, "against")){let data0 = data.against;
if(typeof data0 === "string"){
if(func74(data0) > 256){vErrors = fail(vErrors,instancePath+"/against","maxLength",{limit: 256},"must NOT have more than 256 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/against","type",{type: "string"},"must be string");errors++;}}
if(data.wins !== undefined && func0.call(data, "wins")){let data1 = data.wins;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){vErrors = fail(vErrors,instancePath+"/wins","type",{type: "integer"},"must be integer");errors++;}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){vErrors = fail(vErrors,instancePath+"/wins","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data1 < 0 || isNaN(data1)){vErrors = fail(vErrors,instancePath+"/wins","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data.losses !== undefined && func0.call(data, "losses")){let data2 = data.losses;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){vErrors = fail(vErrors,instancePath+"/losses","type",{type: "integer"},"must be integer");errors++;}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 9007199254740991 || isNaN(data2)){vErrors = fail(vErrors,instancePath+"/losses","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data2 < 0 || isNaN(data2)){vErrors = fail(vErrors,instancePath+"/losses","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data.both_right !== undefined && func0.call(data, "both_right")){let data3 = data.both_right;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){vErrors = fail(vErrors,instancePath+"/both_right","type",{type: "integer"},"must be integer");errors++;}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 9007199254740991 || isNaN(data3)){vErrors = fail(vErrors,instancePath+"/both_right","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data3 < 0 || isNaN(data3)){vErrors = fail(vErrors,instancePath+"/both_right","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data.both_wrong !== undefined && func0.call(data, "both_wrong")){let data4 = data.both_wrong;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){vErrors = fail(vErrors,instancePath+"/both_wrong","type",{type: "integer"},"must be integer");errors++;}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 9007199254740991 || isNaN(data4)){vErrors = fail(vErrors,instancePath+"/both_wrong","maximum",{comparison: "<=", limit: 9007199254740991},"must be <= 9007199254740991");errors++;}
if(data4 < 0 || isNaN(data4)){vErrors = fail(vErrors,instancePath+"/both_wrong","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}}
if(data.mcnemar_p !== undefined && func0.call(data, "mcnemar_p")){let data5 = data.mcnemar_p;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 1 || isNaN(data5)){vErrors = fail(vErrors,instancePath+"/mcnemar_p","maximum",{comparison: "<=", limit: 1},"must be <= 1");errors++;}
if(data5 < 0 || isNaN(data5)){vErrors = fail(vErrors,instancePath+"/mcnemar_p","minimum",{comparison: ">=", limit: 0},"must be >= 0");errors++;}}else {vErrors = fail(vErrors,instancePath+"/mcnemar_p","type",{type: "number"},"must be number");errors++;}}
if(data.win_examples !== undefined && func0.call(data, "win_examples")){let data6 = data.win_examples;
if(Array.isArray(data6)){
const len0 = data6.length;for(let i0=0; i0<len0; i0++){
if(!(validate38(data6[i0], {instancePath:instancePath+"/win_examples/" + i0,parentData:data6,parentDataProperty:i0,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);errors = vErrors.length;}}}else {vErrors = fail(vErrors,instancePath+"/win_examples","type",{type: "array"},"must be array");errors++;}}
if(data.loss_examples !== undefined && func0.call(data, "loss_examples")){let data8 = data.loss_examples;
if(Array.isArray(data8)){
const len1 = data8.length;for(let i1=0; i1<len1; i1++){
if(!(validate38(data8[i1], {instancePath:instancePath+"/loss_examples/" + i1,parentData:data8,parentDataProperty:i1,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);errors = vErrors.length;}}}else {vErrors = fail(vErrors,instancePath+"/loss_examples","type",{type: "array"},"must be array");errors++;}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate37.errors = vErrors;return errors === 0;}validate37.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){/*# sourceURL="https://tunesmith.dev/schemas/v1/evaluation-report.schema.json" */;let vErrors = null;let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){evaluated0.props = undefined;}
if(evaluated0.dynamicItems){evaluated0.items = undefined;}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.apiVersion === undefined) || (!(func0.call(data, "apiVersion")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "apiVersion"},"must have required property '"+"apiVersion"+"'");errors++;}
if((data.kind === undefined) || (!(func0.call(data, "kind")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "kind"},"must have required property '"+"kind"+"'");errors++;}
if((data.experiment === undefined) || (!(func0.call(data, "experiment")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "experiment"},"must have required property '"+"experiment"+"'");errors++;}
if((data.run_id === undefined) || (!(func0.call(data, "run_id")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "run_id"},"must have required property '"+"run_id"+"'");errors++;}
if((data.task_id === undefined) || (!(func0.call(data, "task_id")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "task_id"},"must have required property '"+"task_id"+"'");errors++;}
if((data.labels === undefined) || (!(func0.call(data, "labels")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "labels"},"must have required property '"+"labels"+"'");errors++;}
if((data.metrics === undefined) || (!(func0.call(data, "metrics")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "metrics"},"must have required property '"+"metrics"+"'");errors++;}
if((data.summary === undefined) || (!(func0.call(data, "summary")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "summary"},"must have required property '"+"summary"+"'");errors++;}
if((data.variants === undefined) || (!(func0.call(data, "variants")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "variants"},"must have required property '"+"variants"+"'");errors++;}
if((data.comparisons === undefined) || (!(func0.call(data, "comparisons")))){vErrors = fail(vErrors,instancePath,"required",{missingProperty: "comparisons"},"must have required property '"+"comparisons"+"'");errors++;}for(const key0 of Object.keys(data)){
if(!((func0.call(schema31.properties, key0)) || (pattern4.test(key0)))){vErrors = fail(vErrors,instancePath,"additionalProperties",{additionalProperty: key0},"must NOT have additional properties");errors++;}}
if(data.apiVersion !== undefined && func0.call(data, "apiVersion")){let data0 = data.apiVersion;
if(typeof data0 !== "string"){vErrors = fail(vErrors,instancePath+"/apiVersion","type",{type: "string"},"must be string");errors++;}
if("tune/v1" !== data0){vErrors = fail(vErrors,instancePath+"/apiVersion","const",{allowedValue: "tune/v1"},"must be equal to constant");errors++;}}
if(data.kind !== undefined && func0.call(data, "kind")){let data1 = data.kind;
if(typeof data1 !== "string"){vErrors = fail(vErrors,instancePath+"/kind","type",{type: "string"},"must be string");errors++;}
if("EvaluationReport" !== data1){vErrors = fail(vErrors,instancePath+"/kind","const",{allowedValue: "EvaluationReport"},"must be equal to constant");errors++;}}
if(data.experiment !== undefined && func0.call(data, "experiment")){let data2 = data.experiment;
const _errs7 = errors;let valid1 = false;
const _errs8 = errors;
if(typeof data2 === "string"){
if(func74(data2) > 128){vErrors = fail(vErrors,instancePath+"/experiment","maxLength",{limit: 128},"must NOT have more than 128 characters");errors++;}
if(!pattern5.test(data2)){vErrors = fail(vErrors,instancePath+"/experiment","pattern",{pattern: "^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$"},"must match pattern \""+"^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$"+"\"");errors++;}}else {vErrors = fail(vErrors,instancePath+"/experiment","type",{type: "string"},"must be string");errors++;}var _valid0 = _errs8 === errors;valid1 = valid1 || _valid0;
const _errs11 = errors;
if(data2 !== null){vErrors = fail(vErrors,instancePath+"/experiment","type",{type: "null"},"must be null");errors++;}var _valid0 = _errs11 === errors;valid1 = valid1 || _valid0;
if(!valid1){vErrors = fail(vErrors,instancePath+"/experiment","anyOf",{},"must match a schema in anyOf");errors++;}else {errors = _errs7;
if(vErrors !== null){
if(_errs7){vErrors.length = _errs7;}else {vErrors = null;}}}}
if(data.run_id !== undefined && func0.call(data, "run_id")){let data3 = data.run_id;
const _errs14 = errors;let valid3 = false;
const _errs15 = errors;
if(typeof data3 === "string"){
if(!pattern6.test(data3)){vErrors = fail(vErrors,instancePath+"/run_id","pattern",{pattern: "^[0-9a-f]{64}$"},"must match pattern \""+"^[0-9a-f]{64}$"+"\"");errors++;}}else {vErrors = fail(vErrors,instancePath+"/run_id","type",{type: "string"},"must be string");errors++;}var _valid1 = _errs15 === errors;valid3 = valid3 || _valid1;
const _errs18 = errors;
if(data3 !== null){vErrors = fail(vErrors,instancePath+"/run_id","type",{type: "null"},"must be null");errors++;}var _valid1 = _errs18 === errors;valid3 = valid3 || _valid1;
if(!valid3){vErrors = fail(vErrors,instancePath+"/run_id","anyOf",{},"must match a schema in anyOf");errors++;}else {errors = _errs14;
if(vErrors !== null){
if(_errs14){vErrors.length = _errs14;}else {vErrors = null;}}}}
if(data.task_id !== undefined && func0.call(data, "task_id")){let data4 = data.task_id;
const _errs21 = errors;let valid5 = false;
const _errs22 = errors;
if(typeof data4 !== "string"){vErrors = fail(vErrors,instancePath+"/task_id","type",{type: "string"},"must be string");errors++;}
if(!(((((((data4 === "classification") || (data4 === "generation")) || (data4 === "summarization")) || (data4 === "question_answering")) || (data4 === "retrieval_augmented_generation")) || (data4 === "extraction")) || (data4 === "code"))){vErrors = fail(vErrors,instancePath+"/task_id","enum",{allowedValues: schema35.enum},"must be equal to one of the allowed values");errors++;}var _valid2 = _errs22 === errors;valid5 = valid5 || _valid2;
const _errs25 = errors;
if(data4 !== null){vErrors = fail(vErrors,instancePath+"/task_id","type",{type: "null"},"must be null");errors++;}var _valid2 = _errs25 === errors;valid5 = valid5 || _valid2;
if(!valid5){vErrors = fail(vErrors,instancePath+"/task_id","anyOf",{},"must match a schema in anyOf");errors++;}else {errors = _errs21;
if(vErrors !== null){
if(_errs21){vErrors.length = _errs21;}else {vErrors = null;}}}}
if(data.labels !== undefined && func0.call(data, "labels")){let data5 = data.labels;
if((!(Array.isArray(data5))) && (data5 !== null)){vErrors = fail(vErrors,instancePath+"/labels","type",{type: schema31.properties.labels.type},"must be array,null");errors++;}
if(Array.isArray(data5)){
const len0 = data5.length;for(let i0=0; i0<len0; i0++){let data6 = data5[i0];
if(typeof data6 === "string"){
if(func74(data6) > 1024){vErrors = fail(vErrors,instancePath+"/labels/" + i0,"maxLength",{limit: 1024},"must NOT have more than 1024 characters");errors++;}
if(func74(data6) < 1){vErrors = fail(vErrors,instancePath+"/labels/" + i0,"minLength",{limit: 1},"must NOT have fewer than 1 characters");errors++;}}else {vErrors = fail(vErrors,instancePath+"/labels/" + i0,"type",{type: "string"},"must be string");errors++;}}}}
if(data.metrics !== undefined && func0.call(data, "metrics")){let data7 = data.metrics;
if(Array.isArray(data7)){
const len1 = data7.length;for(let i1=0; i1<len1; i1++){let data8 = data7[i1];
if(typeof data8 !== "string"){vErrors = fail(vErrors,instancePath+"/metrics/" + i1,"type",{type: "string"},"must be string");errors++;}
if(!(((((data8 === "accuracy") || (data8 === "precision")) || (data8 === "recall")) || (data8 === "f1")) || (data8 === "exact_match"))){vErrors = fail(vErrors,instancePath+"/metrics/" + i1,"enum",{allowedValues: schema37.enum},"must be equal to one of the allowed values");errors++;}}}else {vErrors = fail(vErrors,instancePath+"/metrics","type",{type: "array"},"must be array");errors++;}}
if(data.summary !== undefined && func0.call(data, "summary")){
if(!(validate22(data.summary, {instancePath:instancePath+"/summary",parentData:data,parentDataProperty:"summary",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);errors = vErrors.length;}}
if(data.variants !== undefined && func0.call(data, "variants")){let data10 = data.variants;
if(Array.isArray(data10)){
const len2 = data10.length;for(let i2=0; i2<len2; i2++){
if(!(validate31(data10[i2], {instancePath:instancePath+"/variants/" + i2,parentData:data10,parentDataProperty:i2,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);errors = vErrors.length;}}}else {vErrors = fail(vErrors,instancePath+"/variants","type",{type: "array"},"must be array");errors++;}}
if(data.comparisons !== undefined && func0.call(data, "comparisons")){let data12 = data.comparisons;
if(Array.isArray(data12)){
const len3 = data12.length;for(let i3=0; i3<len3; i3++){
if(!(validate37(data12[i3], {instancePath:instancePath+"/comparisons/" + i3,parentData:data12,parentDataProperty:i3,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);errors = vErrors.length;}}}else {vErrors = fail(vErrors,instancePath+"/comparisons","type",{type: "array"},"must be array");errors++;}}}else {vErrors = fail(vErrors,instancePath,"type",{type: "object"},"must be object");errors++;}validate20.errors = vErrors;return errors === 0;}validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
