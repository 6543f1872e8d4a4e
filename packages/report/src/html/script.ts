/** Reads the loss under the pointer. The page is complete without it. */
export const script = `
(function(){
var data=JSON.parse(document.getElementById('losses').textContent);
document.querySelectorAll('.plot').forEach(function(plot){
var cursor=plot.querySelector('.cursor'),readout=plot.querySelector('.readout');
function hide(){cursor.style.opacity=readout.style.opacity=0}
plot.addEventListener('pointerleave',hide);
plot.addEventListener('pointermove',function(event){
var svg=Array.prototype.find.call(plot.querySelectorAll('svg.curve'),function(s){return s.getBoundingClientRect().width>0});
if(!svg||!data.steps.length)return hide();
var box=svg.getBoundingClientRect(),outer=plot.getBoundingClientRect(),scale=box.width/svg.viewBox.baseVal.width;
var left=data.margin.left*scale,right=box.width-data.margin.right*scale,x=event.clientX-box.left;
if(x<left-6||x>right+6)return hide();
var first=data.first,last=data.last,wanted=first+(x-left)/(right-left)*(last-first),near=data.steps[0];
data.steps.forEach(function(p){if(Math.abs(p[0]-wanted)<Math.abs(near[0]-wanted))near=p});
var at=left+(last===first?0:(near[0]-first)/(last-first)*(right-left)),offset=box.left-outer.left;
var text='step '+near[0]+', epoch '+near[1]+'\\nloss '+near[2];
data.validation.forEach(function(v){if(v[1]===near[1])text+='\\nvalidation after epoch '+v[1]+': '+v[2]});
cursor.style.left=offset+at+'px';cursor.style.top=box.top-outer.top+data.margin.top*scale+'px';
cursor.style.height=box.height-(data.margin.top+data.margin.bottom)*scale+'px';
readout.innerText=text;var wide=readout.offsetWidth;
var place=at+wide+14>box.width?at-wide-12:at+12;
readout.style.left=offset+Math.max(-offset,place)+'px';readout.style.top=box.top-outer.top+18+'px';
cursor.style.opacity=.6;readout.style.opacity=1})})})();
`.trim();
