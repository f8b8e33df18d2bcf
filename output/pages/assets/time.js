// The time slider: two handles over a small histogram of the dated facts, and a button that lets time pass.
const MOST_STEPS = 400;
const timeline = (() => {
  const dated = spans.filter(Boolean);
  if (!dated.length) return null;
  // A few dates far from all others (a founding a century ago) do not stretch the slider: its ends take in what lies beyond.
  const [begun, ended] = [0, 1].map((side) => dated.map((span) => span[side]).sort());
  const aside = Math.floor(dated.length * 0.01);
  const [first, last] = [begun[aside], ended[ended.length - 1 - aside]];
  const months = (Number(last.slice(0, 4)) - Number(first.slice(0, 4))) * 12 + Number(last.slice(5, 7)) - Number(first.slice(5, 7)) + 1;
  const steps = [];
  if (months <= 3) {
    for (let day = Date.parse(first); day <= Date.parse(last.endsWith("-31") ? `${last.slice(0, 7)}-28` : last) + 3 * 864e5 && steps.length < 100; day += 864e5) {
      const text = new Date(day).toISOString().slice(0, 10);
      if (text <= last) steps.push(text);
    }
  } else if (months <= MOST_STEPS) {
    for (let n = 0; n < months; n += 1) {
      const month = Number(first.slice(5, 7)) - 1 + n;
      steps.push(`${Number(first.slice(0, 4)) + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`);
    }
  } else {
    for (let year = Number(first.slice(0, 4)); year <= Number(last.slice(0, 4)); year += 1) steps.push(String(year));
  }
  return steps.length > 1 ? { steps, low: 0, high: steps.length - 1, playing: null } : null;
})();
const ranges = ["time-from", "time-to"].map(byId);

function drawTime() {
  byId("time").hidden = timeline === null;
  if (timeline === null) return;
  const { steps, low, high } = timeline;
  const [from, to] = ranges;
  for (const [range, value] of [[from, low], [to, high]]) {
    range.max = steps.length - 1;
    range.value = value;
    range.setAttribute("aria-valuetext", steps[value]);
  }
  byId("time-label").textContent = steps[low] === steps[high] ? steps[low] : `${steps[low]} — ${steps[high]}`;
  for (const [at, bar] of [...byId("time-bars").children].entries()) bar.setAttribute("class", at >= low && at <= high ? "in" : "out");
  byId("play").setAttribute("aria-pressed", String(timeline.playing !== null));
}

function drawBars() {
  if (timeline === null) return;
  const { steps } = timeline;
  const counts = new Array(steps.length).fill(0);
  for (const fact of view.facts) {
    const date = fact.date ?? fact.start ?? fact.seen?.[0];
    if (!date) continue;
    const day = firstDay(date);
    let at = steps.length - 1;
    while (at > 0 && firstDay(steps[at]) > day) at -= 1;
    counts[at] += 1;
  }
  const most = Math.max(...counts, 1);
  const bars = byId("time-bars");
  bars.setAttribute("viewBox", `0 0 ${steps.length} 100`);
  bars.replaceChildren(...counts.map((count, at) => {
    const height = count ? Math.max(8, 100 * Math.sqrt(count / most)) : 0;
    return shape("rect", { x: at + 0.08, y: 100 - height, width: 0.84, height });
  }));
}

function setTime(low, high) {
  if (timeline === null) return;
  const last = timeline.steps.length - 1;
  timeline.low = Math.max(0, Math.min(low, last));
  timeline.high = Math.max(timeline.low, Math.min(high, last));
  const whole = timeline.low === 0 && timeline.high === last;
  filters.from = whole ? null : timeline.low === 0 ? "0" : firstDay(timeline.steps[timeline.low]);
  filters.to = whole ? null : timeline.high === last ? "9" : lastDay(timeline.steps[timeline.high]);
  drawTime();
}
const resetTime = () => timeline !== null && setTime(0, timeline.steps.length - 1);

function stopTime() {
  if (timeline === null || timeline.playing === null) return;
  clearInterval(timeline.playing);
  timeline.playing = null;
  drawTime();
}
function playTime() {
  const last = timeline.steps.length - 1;
  if (timeline.high >= last) setTime(timeline.low === last ? 0 : timeline.low, timeline.low === last ? 0 : timeline.low);
  // Weeks pass in a second: a long span takes larger steps, so that no film is longer than half a minute.
  const stride = Math.max(1, Math.ceil((last - timeline.high) / 60));
  timeline.playing = setInterval(() => {
    setTime(timeline.low, timeline.high + stride);
    if (timeline.high >= last) stopTime();
    refresh();
  }, calm ? 900 : 450);
  drawTime();
  refresh();
}
ranges[0].addEventListener("input", () => {
  stopTime();
  setTime(Math.min(Number(ranges[0].value), timeline.high), timeline.high);
  refresh();
});
ranges[1].addEventListener("input", () => {
  stopTime();
  setTime(timeline.low, Math.max(Number(ranges[1].value), timeline.low));
  refresh();
});
byId("play").addEventListener("click", () => (timeline.playing === null ? playTime() : stopTime()));
