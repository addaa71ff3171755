#include "cases/writing/template.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "cases/vocabulary.hpp"
#include "cases/writing/placeholders.hpp"

namespace nc::cases {
namespace {

/// A report: what the patient says of it, and the findings as an author would write them. `findings` is empty for a
/// question.
struct SymptomKind {
  std::string_view name;
  std::string_view quote;
  std::string_view findings;
};

constexpr std::array<SymptomKind, 11> kinds = {{
    {"ache", "The muscle is a bit sore", "pain = \"mild\"\ntrend = \"improving\"\nselfcare = \"not-tried\"\n"},
    {"bruise", "There is a small blue spot", "site = \"minor\"\n"},
    {"redness", "It is red, and the red has spread", "site = \"alarm\"\n"},
    {"tingling", "It tingled for a minute and was gone", "nerve = \"brief-resolved\"\n"},
    {"weakness", "I cannot hold a cup with that hand", "nerve = \"beyond-or-weak\"\n"},
    {"spasm", "It cramped for an hour and let go", "spasm = \"short\"\n"},
    {"breathing", "I am out of breath on the stairs", "breathing = \"new-difficulty\"\n"},
    {"chest", "My chest hurts", "chest = \"chest-pain\"\n"},
    {"tiredness", "I could sleep all day", "general = \"tired-or-energised\"\n"},
    {"uncovered", "I have had a headache since", "general = \"uncovered\"\n"},
    {"question", "", ""},
}};

// The first visit is a day after the session, the others a day later each: always well away from every threshold.
constexpr int first_hours = 20;
constexpr int hours_between = 24;

using Kinds = std::vector<const SymptomKind*>;

/// 'one of a, b, c' as comment lines of at most about 110 characters.
std::string list_comment(std::string_view lead, const std::vector<std::string>& words) {
  constexpr std::size_t width = 110;
  std::string out;
  std::string line = fmt::format("# {}", lead);
  for (std::size_t i = 0; i < words.size(); ++i) {
    const std::string word = words[i] + (i + 1 < words.size() ? "," : "");
    if (line.size() + word.size() >= width) {
      out += line + "\n";
      line = "#  ";
    }
    line += " " + word;
  }
  return out + line + "\n";
}

std::string region_list(const std::vector<guidance::Region>& regions) {
  std::vector<std::string> quoted;
  quoted.reserve(regions.size());
  for (const auto region : regions)
    quoted.push_back(fmt::format("\"{}\"", guidance::to_text(region)));
  return fmt::format("{}", fmt::join(quoted, ", "));
}

std::string head_part(const TemplateWish& wish) {
  std::string out =
      "# A case for Needlecase. The key is never written: the program derives it from the findings below.\n"
      "# 'needlecase check FILE' says what is wrong or missing.\n";
  out += fmt::format("format = {}\n", case_format);
  out += fmt::format("id = \"{}\"  # the file is named {}.toml\n", wish.id.text(), wish.id.text());
  out += fmt::format("title = \"{}\"\n", title_placeholder);
  out += list_comment("one or more of", region_words());
  out += fmt::format("regions = [{}]\n", region_list(wish.regions));
  out +=
      "difficulty = 1  # 1 plain, 2 mixed, 3 subtle\n"
      "status = \"draft\"  # write \"ready\" when trainees shall see it\n"
      "use = \"practice\"  # \"exam\" keeps it for exams: it is then never shown in practice\n"
      "language = \"en\"\n";
  out += fmt::format("authors = [\"{}\"]\n", author_placeholder);
  out +=
      "reviewers = []  # \"A. Name 2026-11-22\"\n"
      "tags = []\n"
      "# twin = \"id-of-the-contrast-case\"  # differs in one finding, and names this case as its twin\n\n"
      "[patient]\n";
  out += fmt::format("summary = \"{}\"\n# first_session = true\n\n", summary_placeholder);
  return out + fmt::format("[session]\ntarget = \"{}\"\n\n", target_placeholder);
}

/// Comments stand at the first visit only.
std::string asked_part(bool first) {
  std::string out;
  if (first) {
    out += list_comment("What the patient says when asked; topic is one of", topic_words());
    out += "# After the upper back or a shoulder, breathing and chest must be settled here or by a symptom.\n";
  }
  for (const auto topic : {Topic::breathing, Topic::chest, Topic::skin, Topic::nerve})
    out += fmt::format("[[visit.asked]]\ntopic = \"{}\"\nwords = \"{}\"\n\n", to_text(topic), answer_placeholder);
  return out;
}

std::string symptoms_part(const Kinds& reported, bool first) {
  std::string out;
  const bool any =
      std::any_of(reported.begin(), reported.end(), [](const auto* kind) { return !kind->findings.empty(); });
  if (first && any) {
    out +=
        "# One [[visit.symptom]] for each thing the patient reports. Its quote stands in the words above; when it is "
        "heard\n# only by asking, write heard = \"breathing\" (or another topic), and it stands in that answer. What "
        "is "
        "not written is\n# the first value.\n";
    for (const auto finding : symptom_findings())
      out += list_comment(fmt::format("{}:", guidance::to_text(finding)), value_words(finding));
  }
  for (const SymptomKind* kind : reported) {
    if (kind->findings.empty()) continue;
    out += fmt::format("[[visit.symptom]]\nid = \"{}\"\nquote = \"{}\"\n{}\n", kind->name, kind->quote, kind->findings);
  }
  return out;
}

template <class Items>
std::vector<std::string> id_words(const Items& items) {
  std::vector<std::string> words;
  for (const auto& item : items)
    words.push_back(item.text());
  return words;
}

std::string advice_part(const Kinds& reported, const guidance::Guidance& guidance, bool first) {
  std::string out = "[visit.advice]\n";
  if (first) out += list_comment("what the patient wants to know; any of", id_words(guidance.questions));
  const bool asks =
      std::any_of(reported.begin(), reported.end(), [](const auto* kind) { return kind->findings.empty(); }) &&
      !guidance.questions.empty();
  out +=
      asks ? fmt::format("questions = [\"{}\"]\n", guidance.questions.front().text()) : std::string("questions = []\n");
  return out + "\n";
}

/// What the patient says first: the placeholder, and the quotation of each report.
std::string words_part(const Kinds& reported) {
  std::string said(words_placeholder);
  for (const SymptomKind* kind : reported) {
    if (!kind->findings.empty()) said += fmt::format(" {}.", kind->quote);
  }
  return fmt::format("words = \"\"\"\\\n{}\"\"\"\n", said);
}

std::string visit_part(const Kinds& reported, const guidance::Guidance& guidance, int number) {
  const bool first = number == 0;
  std::string out = first ? "# One [[visit]] for each moment at which the patient reports, in time order.\n" : "";
  out += fmt::format("[[visit]]\nhours = {}  # whole hours since the session, at least 2 away from 48, 72 and 96\n",
                     first_hours + hours_between * number);
  out += words_part(reported);
  if (first) out += list_comment("factor belongs to the whole visit; one of", value_words(guidance::Finding::factor));
  out += "# factor = \"explains-soreness\"\n";
  if (first) out += list_comment("expect is your own check of the derived urgency; one of", urgency_words());
  out += "# expect = \"expected\"\n\n";
  return out + asked_part(first) + symptoms_part(reported, first) + advice_part(reported, guidance, first);
}

std::string debrief_part() {
  return fmt::format(
      "# What the trainee reads afterwards. deciding quotes what the patient says; tempts is for wrong classes only.\n"
      "[debrief]\npoint = \"{}\"\ndeciding = [\"{}\"]\nnext = \"{}\"\n"
      "[debrief.tempts]\n# monitor = \"One sentence: why this class tempts here, and why it fails.\"\n\n"
      "# Your own test of the case; 'needlecase check' runs it.\n"
      "# [[test]]\n# visits = [{{ decision = \"expected\", advice = [] }}]\n# outcome = \"safe\"\n",
      point_placeholder, words_placeholder, next_placeholder);
}

/// 'pain' of the line `pain = "mild"`.
std::vector<std::string_view> stated_by(const SymptomKind& kind) {
  std::vector<std::string_view> names;
  std::string_view rest = kind.findings;
  while (!rest.empty()) {
    names.push_back(rest.substr(0, rest.find(' ')));
    rest.remove_prefix(rest.find('\n') + 1);
  }
  return names;
}

/// The finding that both state; empty when there is none.
std::string_view stated_by_both(const SymptomKind& a, const SymptomKind& b) {
  const auto of_b = stated_by(b);
  for (const std::string_view name : stated_by(a))
    if (std::find(of_b.begin(), of_b.end(), name) != of_b.end()) return name;
  return {};
}

Result<Kinds> kinds_of(const std::vector<std::string>& names) {
  Kinds chosen;
  for (const std::string& name : names) {
    const auto found =
        std::find_if(kinds.begin(), kinds.end(), [&name](const SymptomKind& kind) { return kind.name == name; });
    if (found == kinds.end()) return fail(ErrorKind::usage, fmt::format("'{}' is no kind of symptom", name));
    for (const SymptomKind* other : chosen) {
      if (other == &*found) return fail(ErrorKind::usage, fmt::format("the symptom '{}' is named twice", name));
      const std::string_view both = stated_by_both(*other, *found);
      if (both.empty()) continue;
      return fail(ErrorKind::usage, fmt::format("'{}' and '{}' both state the finding '{}', and one visit can state it "
                                                "only once: name one of them",
                                                other->name, name, both));
    }
    chosen.push_back(&*found);
  }
  return chosen;
}

}  // namespace

std::vector<std::string> symptom_kinds() {
  std::vector<std::string> names;
  names.reserve(kinds.size());
  for (const auto& kind : kinds)
    names.emplace_back(kind.name);
  return names;
}

Result<std::string> case_template(const TemplateWish& wish, const guidance::Guidance& guidance) {
  const auto reported = kinds_of(wish.symptoms);
  if (!reported) return tl::unexpected<Error>(reported.error());
  std::string text = head_part(wish);
  for (int number = 0; number < wish.visits; ++number)
    text += visit_part(*reported, guidance, number);
  return text + debrief_part();
}

}  // namespace nc::cases
