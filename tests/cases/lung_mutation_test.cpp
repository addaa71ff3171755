#include <algorithm>
#include <functional>
#include <map>
#include <optional>
#include <set>

#include <catch2/catch.hpp>

#include "support/random.hpp"
#include "testing/shipped_cases.hpp"

using namespace nc;
using namespace nc::testing;

// Every way an author, or a table of the guidance, could take the lung warning away from a case of the upper back or
// the shoulder, or leave breathing and chest unsettled. Each mutation knows the line and the number with which check
// must answer.

namespace {

using Lines = std::vector<std::string>;

Lines split(const std::string& text) {
  Lines lines;
  std::size_t begin = 0;
  for (std::size_t end = text.find('\n'); end != std::string::npos; begin = end + 1, end = text.find('\n', begin))
    lines.push_back(text.substr(begin, end - begin));
  return lines;
}

std::string join(const Lines& lines) {
  std::string text;
  for (const auto& line : lines)
    text += line + "\n";
  return text;
}

bool starts(const std::string& line, const std::string& with) {
  return line.rfind(with, 0) == 0;
}

/// One mutated file and what must be said about it.
struct Mutant {
  std::string text;
  int number = 0;
  int line = 0;
};

/// A part of a file: lines [begin, end), beginning with a header.
struct Part {
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// The parts that begin with `header`, up to the next header for which `ends` is true.
std::vector<Part> parts(const Lines& lines, const std::string& header,
                        const std::function<bool(const std::string&)>& ends) {
  std::vector<Part> found;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (lines[i] != header) continue;
    std::size_t end = i + 1;
    while (end < lines.size() && !ends(lines[end]))
      ++end;
    found.push_back({i, end});
  }
  return found;
}

std::vector<Part> visits_of(const Lines& lines) {
  return parts(lines, "[[visit]]", [](const std::string& line) { return line == "[[visit]]" || line == "[debrief]"; });
}

std::size_t find_line(const Lines& lines, Part part, const std::string& with) {
  for (std::size_t i = part.begin; i < part.end; ++i)
    if (starts(lines[i], with)) return i;
  return part.end;
}

/// What a mutator works on: one visit of one case, and chance.
struct Subject {
  Lines lines;
  Part visit;
  SeededRandom& random;

  std::string pick(const std::vector<std::string>& words) const { return words[random.below(words.size())]; }
  std::string sign() const { return random.below(2) == 0 ? "breathing" : "chest"; }
};

/// Takes out every answer to `sign`, and every finding of it that a symptom states; false when nothing was there.
bool unsettle(Subject& s, const std::string& sign) {
  bool changed = false;
  for (std::size_t i = s.visit.begin; i < s.visit.end; ++i) {
    const bool answer = s.lines[i] == "topic = \"" + sign + "\"";
    const bool finding = starts(s.lines[i], sign + " = ");
    if (answer)
      s.lines[i] = "topic = \"" +
                   s.pick({"skin", "nerve", "spasm", "pain", "trend", "self-care", "activity", "history", "other"}) +
                   "\"";
    if (finding) s.lines[i] = "# left out";
    changed = changed || answer || finding;
  }
  return changed;
}

std::optional<Mutant> retopic_answers(Subject s) {
  if (!unsettle(s, s.sign())) return std::nullopt;
  return Mutant{join(s.lines), 202, static_cast<int>(s.visit.begin) + 1};
}

std::optional<Mutant> remove_answer(Subject s) {
  const std::string sign = s.sign();
  if (find_line(s.lines, s.visit, sign + " = ") != s.visit.end) return std::nullopt;  // a symptom settles it as well
  const auto asked = parts(s.lines, "[[visit.asked]]", [](const std::string& line) { return starts(line, "["); });
  Lines kept = s.lines;
  bool removed = false;
  for (auto part = asked.rbegin(); part != asked.rend(); ++part) {
    if (part->begin < s.visit.begin || part->begin >= s.visit.end) continue;
    if (find_line(s.lines, *part, "topic = \"" + sign + "\"") == part->end) continue;
    kept.erase(kept.begin() + static_cast<std::ptrdiff_t>(part->begin),
               kept.begin() + static_cast<std::ptrdiff_t>(part->end));
    removed = true;
  }
  // Something harmless beside it, so that mutants of one visit differ.
  kept.insert(kept.begin() + static_cast<std::ptrdiff_t>(s.visit.begin),
              "# note " + std::to_string(s.random.below(1000)));
  if (!removed) return std::nullopt;
  return Mutant{join(kept), 202, static_cast<int>(s.visit.begin) + 2};
}

std::optional<Mutant> misspell_topic(Subject s) {
  const std::string sign = s.sign();
  const auto at = find_line(s.lines, s.visit, "topic = \"" + sign + "\"");
  if (at == s.visit.end) return std::nullopt;
  std::string word = sign;
  word.insert(s.random.below(word.size() + 1), 1, static_cast<char>('a' + s.random.below(26)));
  s.lines[at] = "topic = \"" + word + "\"";
  return Mutant{join(s.lines), 111, static_cast<int>(at) + 1};
}

std::optional<Mutant> misspell_key(Subject s) {
  const auto at = find_line(s.lines, s.visit, "topic = \"" + s.sign() + "\"");
  if (at == s.visit.end) return std::nullopt;
  std::string key = "topic";
  key.insert(s.random.below(key.size() + 1), 1, static_cast<char>('a' + s.random.below(26)));
  s.lines[at] = key + s.lines[at].substr(5);
  return Mutant{join(s.lines), 107, static_cast<int>(at) + 1};
}

/// An author tries to write a key, a plan or a score, which are always derived.
std::optional<Mutant> write_the_key(Subject s) {
  const auto at = find_line(s.lines, s.visit, "[visit.advice]");
  if (at == s.visit.end) return std::nullopt;
  const std::string key = s.pick(
      {"required", "acceptable", "not_required", "lung_warning", "without", "accepted", "harmful", "score", "key"});
  const std::string value = s.pick({"[]", "false", "[\"adv-hydrate\"]", "\"expected\"", "0"});
  s.lines.insert(s.lines.begin() + static_cast<std::ptrdiff_t>(at) + 1, key + " = " + value);
  return Mutant{join(s.lines), 107, static_cast<int>(at) + 2};
}

/// The author's own check is set to another urgency than the findings give.
std::optional<Mutant> change_expectation(Subject s) {
  const auto at = find_line(s.lines, s.visit, "expect = ");
  if (at == s.visit.end) return std::nullopt;
  const std::string changed =
      "expect = \"" + s.pick({"expected", "monitor", "contact", "emergency", "not-covered"}) + "\"";
  if (s.lines[at] == changed) return std::nullopt;
  s.lines[at] = changed;
  return Mutant{join(s.lines), 220, static_cast<int>(at) + 1};
}

/// The lung sign itself is played down, so that the findings no longer give the emergency the author expects.
std::optional<Mutant> play_down_the_sign(Subject s) {
  const auto expect = find_line(s.lines, s.visit, "expect = \"emergency\"");
  if (expect == s.visit.end) return std::nullopt;
  bool changed = false;
  for (std::size_t i = s.visit.begin; i < s.visit.end; ++i) {
    if (starts(s.lines[i], "breathing = ")) s.lines[i] = "breathing = \"normal\"", changed = true;
    if (starts(s.lines[i], "chest = "))
      s.lines[i] = "chest = \"" + s.pick({"none", "wall-ache"}) + "\"", changed = true;
  }
  s.lines.insert(s.lines.begin(), "# note " + std::to_string(s.random.below(1000)));
  if (!changed) return std::nullopt;
  return Mutant{join(s.lines), 220, static_cast<int>(expect) + 2};
}

/// A further visit that settles nothing.
std::optional<Mutant> add_unsettled_visit(Subject s) {
  const Lines::const_iterator debrief = std::find(s.lines.begin(), s.lines.end(), "[debrief]");
  const auto at = static_cast<std::size_t>(debrief - s.lines.begin());
  const std::string hours = std::to_string(200 + s.random.below(8000));
  const Lines visit = {"[[visit]]",
                       "hours = " + hours,
                       "words = \"I still wonder about training.\"",
                       "[visit.advice]",
                       "questions = [\"" + s.pick({"training", "tablets", "heat-or-ice"}) + "\"]",
                       ""};
  s.lines.insert(debrief, visit.begin(), visit.end());
  return Mutant{join(s.lines), 202, static_cast<int>(at) + 1};
}

/// The region that asks for the warning is misspelt.
std::optional<Mutant> misspell_region(Subject s) {
  const auto at = find_line(s.lines, {0, s.lines.size()}, "regions = ");
  const std::string region = s.lines[at].find("upper-back") != std::string::npos ? "upper-back" : "shoulder";
  std::string word = region;
  word[s.random.below(word.size())] = static_cast<char>('A' + s.random.below(26));
  s.lines[at].replace(s.lines[at].find(region), region.size(), word);
  return Mutant{join(s.lines), 111, static_cast<int>(at) + 1};
}

using Mutator = std::optional<Mutant> (*)(Subject);

std::vector<std::pair<std::string, Mutator>> all_mutators() {
  return {{"retopic the answers", retopic_answers},   {"remove the answer", remove_answer},
          {"misspell the topic", misspell_topic},     {"misspell the key", misspell_key},
          {"write the key", write_the_key},           {"change the expectation", change_expectation},
          {"play down the sign", play_down_the_sign}, {"add an unsettled visit", add_unsettled_visit},
          {"misspell the region", misspell_region}};
}

bool requires_lung_warning(const guidance::AdvicePlan& plan) {
  return std::any_of(plan.required.begin(), plan.required.end(),
                     [](const guidance::RequiredAdvice& required) { return required.lung_warning; });
}

bool has_lung_region(const cases::Case& the_case) {
  return the_case.regions.contains(guidance::Region::upper_back) ||
         the_case.regions.contains(guidance::Region::shoulder);
}

/// The shipped cases that must carry the warning.
std::vector<CaseFile> lung_cases(const guidance::Guidance& guidance) {
  std::vector<CaseFile> files;
  for (auto& file : shipped_cases()) {
    const auto parsed = cases::parse_case(file.text, file.path, guidance);
    REQUIRE(parsed.the_case);
    if (has_lung_region(*parsed.the_case)) files.push_back(std::move(file));
  }
  return files;
}

bool is_caught(const Diagnostics& diagnostics, int number, int line) {
  return std::any_of(diagnostics.begin(), diagnostics.end(), [&](const Diagnostic& d) {
    return d.severity == Severity::error && d.number == number && d.place.line == line;
  });
}

/// The shipped guidance with one edit of its advice table; nothing when it does not load.
std::optional<guidance::Guidance> altered_guidance(const std::string& from, const std::string& to) {
  auto files = shipped_guidance_files();
  bool changed = false;
  for (auto& file : files) {
    const auto at = file.text.find(from);
    if (file.path.find("advice.toml") == std::string::npos || at == std::string::npos) continue;
    file.text.replace(at, from.size(), to);
    changed = true;
  }
  INFO("edit: " << from);
  REQUIRE(changed);
  return guidance::parse_guidance(files).guidance;
}

}  // namespace

TEST_CASE("every upper back and shoulder case requires and offers the lung warning") {
  const auto guidance = shipped_guidance();
  const auto files = lung_cases(guidance);
  REQUIRE(files.size() >= 24);
  for (const auto& file : files) {
    const auto parsed = cases::parse_case(file.text, file.path, guidance);
    for (const auto& visit : parsed.the_case->visits) {
      const auto key = cases::derive_visit(guidance, *parsed.the_case, visit);
      INFO(file.path << " at " << visit.hours << " h");
      CHECK(requires_lung_warning(key.advice));
      for (const auto& point : key.advice.required)
        for (const auto& item : point.one_of)
          CHECK(std::find(key.offered.begin(), key.offered.end(), item) != key.offered.end());
    }
  }
}

TEST_CASE("1,000 mutated cases that break the lung warning are all caught at the right line") {
  const auto guidance = shipped_guidance();
  const auto files = lung_cases(guidance);
  for (const auto& file : files) {
    INFO(file.path);
    CHECK_FALSE(has_errors(cases::parse_case(file.text, file.path, guidance).diagnostics));
  }
  const auto mutators = all_mutators();
  SeededRandom random(20261122);
  std::set<std::string> seen;
  std::map<std::string, int> made;
  int caught = 0;
  for (int attempt = 0; seen.size() < 1000 && attempt < 100000; ++attempt) {
    const auto& file = files[random.below(files.size())];
    const auto& [name, mutate] = mutators[random.below(mutators.size())];
    const Lines lines = split(file.text);
    const auto visits = visits_of(lines);
    REQUIRE_FALSE(visits.empty());
    const auto mutant = mutate({lines, visits[random.below(visits.size())], random});
    if (!mutant || !seen.insert(mutant->text).second) continue;
    const auto parsed = cases::parse_case(mutant->text, file.path, guidance);
    const bool is_found = is_caught(parsed.diagnostics, mutant->number, mutant->line) && !parsed.the_case;
    if (is_found)
      ++caught;
    else
      FAIL_CHECK(name + " in " + file.path + " expected NC0" + std::to_string(mutant->number) + " at line " +
                 std::to_string(mutant->line) + "\n" + render_diagnostics(parsed.diagnostics));
    ++made[name];
  }
  CHECK(seen.size() == 1000);
  CHECK(caught == 1000);
  for (const auto& entry : mutators) {
    INFO(entry.first);
    CHECK(made[entry.first] >= 10);
  }
}

TEST_CASE("an advice table that takes the lung warning away is caught in every case it touches") {
  const auto shipped = shipped_guidance();
  const auto files = lung_cases(shipped);
  const std::string row = "id = \"lung-warning\"\nkeys = [\"expected\", \"monitor\", \"contact\", \"not-covered\"]\n";
  const std::string regions =
      "regions = [\"upper-back\", \"shoulder\"]\nlung_warning = true\n[[row.required]]\none_of = "
      "[\"adv-safety-net-lung\"]";
  const std::vector<std::pair<std::string, std::string>> edits = {
      {row, "id = \"lung-warning\"\nkeys = [\"monitor\", \"contact\", \"not-covered\"]\n"},
      {row, "id = \"lung-warning\"\nkeys = [\"expected\", \"contact\", \"not-covered\"]\n"},
      {row, "id = \"lung-warning\"\nkeys = [\"expected\", \"monitor\", \"not-covered\"]\n"},
      {row, "id = \"lung-warning\"\nkeys = [\"expected\", \"monitor\", \"contact\"]\n"},
      {regions,
       "regions = [\"upper-back\"]\nlung_warning = true\n[[row.required]]\none_of = [\"adv-safety-net-lung\"]"},
      {regions, "regions = [\"shoulder\"]\nlung_warning = true\n[[row.required]]\none_of = [\"adv-safety-net-lung\"]"},
      {regions, "regions = [\"upper-back\", \"shoulder\"]\n[[row.required]]\none_of = [\"adv-safety-net-lung\"]"},
      {regions,
       "regions = [\"upper-back\", \"shoulder\"]\nlung_warning = true\n[[row.required]]\none_of = [\"adv-hydrate\"]"},
      {regions,
       "regions = [\"upper-back\", \"shoulder\"]\nlung_warning = true\n[[row.required]]\none_of = "
       "[\"adv-safety-net-lung\", \"adv-hydrate\"]"},
      {"\"bad-nsaid-without-asking\", \"bad-alcohol-ok\",\n]\nlung_warning = true\n",
       "\"bad-nsaid-without-asking\", \"bad-alcohol-ok\",\n]\n"},
  };
  int refused = 0;
  for (const auto& [from, to] : edits) {
    const auto altered = altered_guidance(from, to);
    if (!altered) {  // the guidance's own checks refuse the table: no case is read with it
      ++refused;
      continue;
    }
    int caught = 0;
    for (const auto& file : files) {
      const auto original = cases::parse_case(file.text, file.path, shipped);
      const auto parsed = cases::parse_case(file.text, file.path, *altered);
      const auto visits = visits_of(split(file.text));
      for (std::size_t i = 0; i < visits.size(); ++i) {
        const bool is_right = requires_lung_warning(
            cases::derive_visit(*altered, *original.the_case, original.the_case->visits[i]).advice);
        const bool is_found = is_caught(parsed.diagnostics, 310, static_cast<int>(visits[i].begin) + 1);
        if (!is_right) CHECK(is_found);
        caught += is_found ? 1 : 0;
      }
    }
    INFO("edit to: " << to);
    CHECK(caught > 0);
  }
  CHECK(refused <= 2);
}
