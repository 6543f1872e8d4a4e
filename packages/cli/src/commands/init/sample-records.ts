/** A review with what can be asked about it. */
export interface SampleRecord {
  text: string;
  mood: "positive" | "negative";
  product: string;
}

/**
 * Reviews put together from the lists below, in words that the embedded base model knows. Every second one is
 * positive; list lengths without a common factor keep them all different.
 */
export function records(count: number): SampleRecord[] {
  return Array.from({ length: count }, (_, index) => record(index));
}

function record(index: number): SampleRecord {
  const mood = index % 2 === 0 ? "positive" : "negative";
  const [place, staff, ...products] = pick(businesses, index);
  const words = {
    place,
    staff,
    product: pick(products, Math.floor(index / businesses.length)),
    adjective: pick(adjectives[mood], Math.floor(index / 2)),
    person: pick(people, index),
    day: pick(days, index + Math.floor(index / days.length)),
  };
  const [opening, judgement] = [pick(openings, index), pick(judgements, index + Math.floor(index / 7))];
  const text = `${opening} ${judgement}`.replace(/\{(\w+)\}/g, (_, slot: keyof typeof words) => words[slot]);
  return { text, mood, product: words.product };
}

function pick<T>(list: readonly T[], index: number): T {
  return list[index % list.length]!;
}

/** Place, staff and products. */
const businesses: readonly [place: string, staff: string, ...products: string[]][] = [
  ["inn", "porter", "breakfast", "balcony", "mattress"],
  ["clinic", "nurse", "prescription", "checkup"],
  ["workshop", "mechanic", "brakes", "gearbox"],
  ["bakery", "waiter", "soup", "salad", "pizza"],
  ["outlet", "tailor", "jacket", "dress"],
  ["branch", "clerk", "loan", "deposit"],
  ["airport", "pilot", "ferry", "cabin"],
  ["kiosk", "technician", "router", "signal"],
  ["stadium", "trainer", "bicycle"],
];

const people = ["Sara", "Victor", "Alice", "Felix", "Olga", "Jack", "Laura"];
const days = ["Monday", "Tuesday", "Thursday", "Friday", "Saturday"];

/** Each names the product. */
const openings = [
  "{person} booked the {product} for {day}.",
  "On {day} I stopped at the {place} for the {product}.",
  "My sister wanted the {product}.",
  "The {staff} showed {person} the {product}.",
];

const judgements = [
  "The work of the {staff} was {adjective}.",
  "I must say the {product} was {adjective}.",
  "You will see how {adjective} the {staff} is.",
  "They were {adjective} to me.",
  "My visit was {adjective}.",
];

const adjectives = {
  positive: [
    "delightful",
    "great",
    "reliable",
    "warm",
    "elegant",
    "thoughtful",
    "fantastic",
    "honest",
    "tidy",
    "pleasant",
    "fair",
  ],
  negative: [
    "sloppy",
    "awful",
    "unreliable",
    "stale",
    "filthy",
    "careless",
    "unfair",
    "shabby",
    "unpleasant",
    "terrible",
    "slow",
  ],
} as const;
