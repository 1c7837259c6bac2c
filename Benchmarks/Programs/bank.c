// Writes a bank of many scenarios in the format of Scenarios/README.md, in Swedish alone, with texts
// as long as those of our own bank. The same bank each time.
//
//   bank FOLDER SCENARIOS
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

static const char *topics[] = {
    "role", "private-account", "loyalty", "confidentiality", "personal-data", "law",
    "conduct", "moderation", "records", "response", "channel-governance", "planning-evaluation"};
enum { TOPICS = sizeof topics / sizeof *topics, RULES_A_TOPIC = 10, LAWS = 20 };

static const char *vocabulary[] = {
    "du", "sköter", "kommunens", "sida", "och", "en", "användare", "skriver", "att", "föraren",
    "ska", "få", "hjälp", "med", "snön", "utanför", "skolan", "innan", "klockan", "åtta", "på",
    "fredag", "när", "chefen", "inte", "är", "där", "bilden", "visar", "två", "barn", "som",
    "leker", "vid", "ån", "frågan", "gäller", "om", "den", "kan", "ligga", "kvar", "till",
    "måndag", "eller", "tas", "bort", "nu", "svaret", "sparas", "i", "mappen", "för", "ärendet",
    "grannen", "ringer", "kvällen", "tack", "öppnar", "biblioteket", "registrator", "kommentaren",
    "inlägget", "handlingen"};
enum { WORDS = sizeof vocabulary / sizeof *vocabulary };

// SplitMix64: short, and the same everywhere.
static uint64_t state = 11;
static unsigned chance(unsigned of) {
  uint64_t mixed = (state += 0x9E3779B97F4A7C15);
  mixed = (mixed ^ mixed >> 30) * 0xBF58476D1CE4E5B9;
  mixed = (mixed ^ mixed >> 27) * 0x94D049BB133111EB;
  return (mixed ^ mixed >> 31) % of;
}

static FILE *file;
static void begin(const char *format, ...) {
  char path[4096];
  va_list values;
  va_start(values, format);
  vsnprintf(path, sizeof path, format, values);
  va_end(values);
  if (!(file = fopen(path, "w"))) {
    perror(path);
    exit(73);
  }
}

// A sentence of so many words, with a capital and a full stop.
static void sentence(int words, const char *end) {
  for (int word = 0; word < words; word++) {
    const char *text = vocabulary[chance(WORDS)];
    if (word == 0 && *text >= 'a' && *text <= 'z')
      fprintf(file, "%c%s", *text - 32, text + 1);
    else
      fprintf(file, "%s%s", word ? " " : "", text);
  }
  fputs(end, file);
}

// A folded text of several sentences, a line each, as editors leave them.
static void folded(const char *indent, int sentences, int words) {
  fputs(">-\n", file);
  for (int index = 0; index < sentences; index++) {
    fputs(indent, file);
    sentence(words, ".\n");
  }
}

static void feedback(const char *indent, int options) {
  for (int option = 0; option < options; option++) {
    fprintf(file, "%s%c: ", indent, 'a' + option);
    char deeper[16];
    snprintf(deeper, sizeof deeper, "%s  ", indent);
    folded(deeper, 3, 12);
  }
}

static void options(const char *indent, int count) {
  for (int option = 0; option < count; option++) {
    fprintf(file, "%s%c: ", indent, 'a' + option);
    sentence(15, ".\n");
  }
}

static void rules_and_laws(const char *topic) {
  unsigned first = chance(RULES_A_TOPIC);
  fprintf(file, "key:\n  rules: [exempelby.%s.%u, exempelby.%s.%u]\n  laws: [SE-%02u]\n", topic,
          first, topic, (first + 1) % RULES_A_TOPIC, chance(LAWS));
}

static const char *leans[] = {"lax", "strict", "neither"};

// What each option that is not the best leans to, in braces.
static void lean(unsigned best, int count) {
  fputs("{ ", file);
  for (int option = 0, written = 0; option < count; option++)
    if ((unsigned)option != best)
      fprintf(file, "%s%c: %s", written++ ? ", " : "", 'a' + option, leans[chance(3)]);
  fputs(" }\n", file);
}

static void single(const char *topic) {
  unsigned best = chance(4);
  fputs("options:\n", file);
  options("  ", 4);
  rules_and_laws(topic);
  fprintf(file, "  best: %c\n  lean: ", 'a' + best);
  lean(best, 4);
  fputs("  feedback:\n", file);
  feedback("    ", 4);
}

static void best_worst(const char *topic) {
  unsigned best = chance(4);
  fputs("options:\n", file);
  options("  ", 4);
  rules_and_laws(topic);
  fprintf(file, "  best: %c\n  worst: %c\n  lean: ", 'a' + best, 'a' + (best + 1) % 4);
  lean(best, 4);
  fputs("  feedback:\n", file);
  feedback("    ", 4);
}

static void multiple(const char *topic) {
  fputs("options:\n", file);
  options("  ", 5);
  rules_and_laws(topic);
  fputs("  right: [b, d]\n  lean: ", file);
  lean(9, 5);
  fputs("  feedback:\n", file);
  feedback("    ", 5);
}

static void order(const char *topic) {
  fputs("options:\n", file);
  options("  ", 4);
  rules_and_laws(topic);
  fputs("  order: [c, [a, d], b]\n  must-precede: [[c, b]]\n  lean: strict\n  feedback: ", file);
  folded("    ", 4, 12);
}

static void dialogue(const char *topic) {
  static const char *steps[][3] = {
      {"start", "insists", "lost"}, {"insists", "closes", "lost"}, {"closes", "handled", "lost"}};
  fputs("steps:\n", file);
  for (int step = 0; step < 3; step++) {
    fprintf(file, "  %s:\n    text: \"", steps[step][0]);
    sentence(12, ".\"\n    options:\n");
    for (int option = 0; option < 2; option++) {
      fprintf(file, "      %c: { text: ", 'a' + option);
      sentence(12, "");
      fprintf(file, ", to: %s }\n", steps[step][1 + option]);
    }
  }
  fputs("endings:\n  handled: ", file);
  sentence(10, ".\n  lost: ");
  sentence(10, ".\n");
  rules_and_laws(topic);
  fputs("  best: { start: a, insists: a, closes: a }\n"
        "  lean: { start: { b: lax }, insists: { b: strict }, closes: { b: lax } }\n"
        "  feedback:\n", file);
  for (int step = 0; step < 3; step++) {
    fprintf(file, "    %s:\n", steps[step][0]);
    feedback("      ", 2);
  }
  fputs("  cap: { lost: 0 }\n", file);
}

static void scenario(const char *folder, int number) {
  const char *topic = topics[number % TOPICS];
  // As often as in our own bank: mostly one best option.
  unsigned share = chance(20);
  const char *form = share < 11  ? "single"
                     : share < 15 ? "best-worst"
                     : share < 17 ? "multiple"
                     : share < 18 ? "order"
                                  : "dialogue";
  begin("%s/%s/situation-%06d.yaml", folder, topic, number);
  fputs("# yaml-language-server: $schema=../schema/scenario.json\n", file);
  fprintf(file, "scenario: situation-%06d\ntitle: ", number);
  sentence(4, "\n");
  fprintf(file,
          "topic: %s\nform: %s\nlevel: %u\ncritical: %s\nguidelines: [exempelby]\n"
          "tracks: [operator, elected]\nsituation: ",
          topic, form, 1 + chance(3), chance(5) ? "false" : "true");
  folded("  ", 4, 12);
  fputs("question: ", file);
  sentence(6, "?\n");
  if (share < 11) single(topic);
  else if (share < 15) best_worst(topic);
  else if (share < 17) multiple(topic);
  else if (share < 18) order(topic);
  else dialogue(topic);
  fclose(file);
}

// What the scenarios rest on: the bank itself, topics, laws, tracks, one guideline.
static void frame(const char *folder) {
  begin("%s/bank.yaml", folder);
  fputs("bank: generated\nversion: \"1\"\nalone: true\n", file);
  fclose(file);
  begin("%s/topics.yaml", folder);
  fputs("topics:\n", file);
  for (int topic = 0; topic < TOPICS; topic++) {
    fprintf(file, "  %s: ", topics[topic]);
    sentence(3, "\n");
  }
  fclose(file);
  begin("%s/laws.yaml", folder);
  fputs("laws:\n", file);
  for (int law = 0; law < LAWS; law++) {
    fprintf(file, "  SE-%02d:\n    country: sweden\n    text: ", law);
    sentence(16, "\n");
  }
  fclose(file);
  begin("%s/tracks.yaml", folder);
  fputs("tracks:\n", file);
  for (int track = 0; track < 2; track++) {
    const char *name = track ? "elected" : "operator";
    fprintf(file, "  %s:\n    name: %s\n    roles: [%s]\n    blueprint:\n", name, name, name);
    for (int topic = 0; topic < TOPICS; topic++) fprintf(file, "      %s: 1\n", topics[topic]);
  }
  fclose(file);
  begin("%s/guidelines/exempelby.yaml", folder);
  fputs("guideline: exempelby\nmunicipality: Exempelby\ncountry: sweden\ntitle: Riktlinje\n"
        "versions: [{ id: \"1\" }]\nrules:\n", file);
  for (int topic = 0; topic < TOPICS; topic++)
    for (int rule = 0; rule < RULES_A_TOPIC; rule++) {
      fprintf(file, "  exempelby.%s.%d:\n    text: ", topics[topic], rule);
      sentence(14, "\n    pointer: 1\n    modality: must\n    roles: [employee, elected]\n");
      fprintf(file, "    topic: %s\n    criticality: normal\n", topics[topic]);
    }
  fclose(file);
}

int main(int words, char **word) {
  if (words != 3) return 64;
  char path[4096];
  mkdir(word[1], 0755);
  snprintf(path, sizeof path, "%s/guidelines", word[1]);
  mkdir(path, 0755);
  for (int topic = 0; topic < TOPICS; topic++) {
    snprintf(path, sizeof path, "%s/%s", word[1], topics[topic]);
    mkdir(path, 0755);
  }
  frame(word[1]);
  for (int number = 0; number < atoi(word[2]); number++) scenario(word[1], number);
  return 0;
}
