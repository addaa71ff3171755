#include "cases/template.hpp"

#include <array>

#include <fmt/format.h>

#include "cases/placeholders.hpp"
#include "cases/vocabulary.hpp"

namespace nc::cases {
namespace {

/// A first symptom: its words and findings as an author would write them. `findings` is empty for a visit that is only
/// a question.
struct SymptomKind {
  std::string_view name;
  std::string_view words;
  std::string_view findings;
};

constexpr std::array<SymptomKind, 11> kinds = {{
    {"ache", "A dull ache in the treated muscle", "pain = \"mild\"\ntrend = \"improving\"\nselfcare = \"not-tried\"\n"},
    {"bruise", "A small bruise where the needle went in", "site = \"minor\"\n"},
    {"redness", "Redness that spreads around a needle site", "site = \"alarm\"\n"},
    {"tingling", "Tingling in the treated area, gone within minutes", "nerve = \"brief-resolved\"\n"},
    {"weakness", "Weakness past the treated area", "nerve = \"beyond-or-weak\"\n"},
    {"spasm", "A spasm in the treated muscle that let go after a while", "spasm = \"short\"\n"},
    {"breathing", "Short of breath since the session", "breathing = \"new-difficulty\"\n"},
    {"chest", "Pain in the chest", "chest = \"chest-pain\"\n"},
    {"tiredness", "Tired since the session", "general = \"tired-or-energised\"\n"},
    {"uncovered", "A complaint that no document mentions", "general = \"uncovered\"\n"},
    {"question", "", ""},
}};

constexpr int template_hours = 20;  // a day after the session, well away from every threshold

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
      "language = \"en\"\n";
  out += fmt::format("authors = [\"{}\"]\n", author_placeholder);
  out +=
      "reviewers = []  # \"A. Name 2026-11-22\"\n"
      "tags = []\n"
      "# twin = \"id-of-the-contrast-case\"  # differs in at most two findings, and names this case as its twin\n\n"
      "[patient]\n";
  out += fmt::format("summary = \"{}\"\n# first_session = true\n\n", summary_placeholder);
  return out + fmt::format("[session]\ntarget = \"{}\"\n\n", target_placeholder);
}

std::string asked_part() {
  std::string out = list_comment("What the patient says when asked; topic is one of", topic_words());
  out += "# After the upper back or a shoulder, breathing and chest must be settled here or by a symptom.\n";
  for (const auto topic : {Topic::breathing, Topic::chest, Topic::skin, Topic::nerve})
    out += fmt::format("[[visit.asked]]\ntopic = \"{}\"\nwords = \"{}\"\n\n", to_text(topic), answer_placeholder);
  return out;
}

std::string visit_part(const SymptomKind& kind) {
  std::string out = "# One [[visit]] for each moment at which the patient reports, in time order.\n[[visit]]\n";
  out +=
      fmt::format("hours = {}  # whole hours since the session, at least 2 away from 48, 72 and 96\n", template_hours);
  out += fmt::format("words = \"\"\"\\\n{}\"\"\"\n", words_placeholder);
  out += list_comment("factor belongs to the whole visit; one of", value_words(guidance::Finding::factor));
  out += "# factor = \"explains-soreness\"\n";
  out += list_comment("expect is your own check of the derived urgency; one of", urgency_words());
  out += "# expect = \"expected\"\n\n";
  out += asked_part();
  if (kind.findings.empty()) return out;
  out += "# One [[visit.symptom]] for each thing the patient reports. What is not written is the first value.\n";
  for (const auto finding : symptom_findings())
    out += list_comment(fmt::format("{}:", guidance::to_text(finding)), value_words(finding));
  return out +
         fmt::format("[[visit.symptom]]\nid = \"{}\"\nwords = \"{}\"\n{}\n", kind.name, kind.words, kind.findings);
}

std::string advice_part(const SymptomKind& kind, const guidance::Guidance& guidance) {
  std::vector<std::string> questions;
  questions.reserve(guidance.questions.size());
  for (const auto& question : guidance.questions)
    questions.push_back(question.text());
  std::vector<std::string> items;
  items.reserve(guidance.advice.size());
  for (const auto& item : guidance.advice)
    items.push_back(item.id.text());
  std::string out = "[visit.advice]\n" + list_comment("what the patient wants to know; any of", questions);
  const bool asks = kind.findings.empty() && !questions.empty();
  out += asks ? fmt::format("questions = [\"{}\"]\n", questions.front()) : std::string("questions = []\n");
  out += list_comment("offered beside the required items, which are always offered; any of", items);
  out += "offer = []\n\n";
  return out + fmt::format("[debrief]\npoint = \"{}\"\n", point_placeholder);
}

}  // namespace

std::vector<std::string> symptom_kinds() {
  std::vector<std::string> names;
  names.reserve(kinds.size());
  for (const auto& kind : kinds)
    names.emplace_back(kind.name);
  return names;
}

std::optional<std::string> case_template(const TemplateWish& wish, const guidance::Guidance& guidance) {
  for (const SymptomKind& kind : kinds)
    if (kind.name == wish.symptom) return head_part(wish) + visit_part(kind) + advice_part(kind, guidance);
  return std::nullopt;
}

}  // namespace nc::cases
