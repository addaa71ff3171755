#include <cmath>
#include <filesystem>
#include <fstream>
#include <istream>
#include <ostream>

#include <fmt/format.h>

#include "app/commands/commands.hpp"
#include "app/commands/guidance/flips_json.hpp"
#include "app/commands/guidance/id_texts.hpp"
#include "app/commands/shared_options.hpp"
#include "app/failure.hpp"
#include "exchange/json_text.hpp"
#include "guidance/derive.hpp"
#include "support/text.hpp"

namespace nc::app {
namespace {

using nlohmann::json;

/// The members of one line of answer, in the order in which they are written. (The library's own kind of value that
/// keeps an order would be compiled anew as a whole.)
using Answer = std::vector<std::pair<std::string_view, json>>;

/// Far past every case; keeps a mistyped number from being taken for a time.
constexpr std::int64_t longest_hours = 100000;

std::string shown(const json& value) {
  return visible(exchange::dump_line(value));
}

std::string text_of(const Answer& answer) {
  std::vector<std::string> members;
  for (const auto& [name, value] : answer)
    members.push_back(fmt::format("\"{}\":{}", name, exchange::dump_line(value)));
  return fmt::format("{{{}}}", fmt::join(members, ","));
}

std::vector<std::string> known_keys() {
  std::vector<std::string> keys = {"regions", "hours"};
  for (const guidance::FindingTerms& terms : guidance::finding_terms())
    keys.emplace_back(terms.name);
  return keys;
}

std::string with_nearest(std::string message, std::string_view word, const std::vector<std::string>& known) {
  if (const auto likely = nearest(word, known)) message += fmt::format("; did you mean '{}'?", *likely);
  return message;
}

/// Each reads one key into `findings` and returns what is wrong, or nothing.
std::optional<std::string> read_regions(const json& value, guidance::Findings& findings) {
  if (!value.is_array()) return "'regions' must be a list";
  for (const json& item : value) {
    const auto region = item.is_string() ? guidance::parse_region(item.get_ref<const std::string&>()) : std::nullopt;
    if (!region) return fmt::format("{} is not a region: neck, upper-back or shoulder", shown(item));
    findings.regions.insert(*region);
  }
  return std::nullopt;
}

std::optional<std::string> read_hours(const json& value, guidance::Findings& findings) {
  const bool fits = value.is_number_integer() && value <= longest_hours && value >= 0;
  if (!fits) return fmt::format("'hours' must be a whole number from 0 to {}, not {}", longest_hours, shown(value));
  findings.hours = value.get<int>();
  return std::nullopt;
}

std::optional<std::string> read_finding(const std::string& key, const json& value, guidance::Findings& findings) {
  const auto finding = guidance::parse_finding(key);
  if (!finding) return with_nearest(fmt::format("'{}' is not a finding", visible(key)), key, known_keys());
  const auto parsed =
      value.is_string() ? guidance::parse_finding_value(*finding, value.get_ref<const std::string&>()) : std::nullopt;
  if (parsed) {
    findings[*finding] = *parsed;
    return std::nullopt;
  }
  const guidance::FindingTerms& terms = guidance::finding_terms()[static_cast<std::size_t>(*finding)];
  const std::vector<std::string> known(terms.values.begin(),
                                       terms.values.begin() + static_cast<std::ptrdiff_t>(terms.value_count));
  return fmt::format("{} is not a value of '{}': {}", shown(value), key, fmt::join(known, ", "));
}

tl::expected<guidance::Findings, std::string> parse_findings(const std::string& line) {
  const exchange::ReadJson read = exchange::read_json(line);
  if (read.fault) return tl::unexpected<std::string>("this is not JSON");
  if (!read.doubled_keys.empty())
    return tl::unexpected<std::string>(exchange::doubled_key_message(read.doubled_keys.front()));
  const json& parsed = read.value;
  if (!parsed.is_object()) return tl::unexpected<std::string>("a line must be one JSON object of findings");
  guidance::Findings findings;
  for (const auto& [key, value] : parsed.items()) {
    const auto wrong = key == "regions" ? read_regions(value, findings)
                       : key == "hours" ? read_hours(value, findings)
                                        : read_finding(key, value, findings);
    if (wrong) return tl::unexpected<std::string>(*wrong);
  }
  if (const auto invalid = guidance::find_invalid(findings)) return tl::unexpected<std::string>(invalid->message);
  return findings;
}

Answer answer_for(const guidance::Guidance& guidance, const guidance::Findings& findings) {
  const guidance::Derivation derivation = guidance::derive(guidance, findings);
  std::vector<std::string> accepted;
  for (const guidance::Urgency urgency : derivation.accepted.members())
    accepted.emplace_back(to_text(urgency));
  return {{"class", to_text(derivation.key)},
          {"accepted", accepted},
          {"rules", texts_of(derivation.deciding)},
          {"cites", texts_of(derivation.cites)},
          {"resolutions", texts_of(derivation.resolutions)}};
}

/// Answers every line; true when all were good.
bool classify_lines(const guidance::Guidance& guidance, bool with_flips, std::istream& in, std::ostream& out) {
  bool all_good = true;
  std::string line;
  for (std::size_t number = 1; std::getline(in, line); ++number) {
    if (trim(line).empty()) continue;
    const auto findings = parse_findings(line);
    Answer answer = findings ? answer_for(guidance, *findings) : Answer{{"error", findings.error()}, {"line", number}};
    if (findings && with_flips) answer.emplace_back("flips", flips_json<json>(guidance, *findings));
    all_good = all_good && findings;
    out << text_of(answer) << '\n';
  }
  return all_good;
}

int run_classify(const ParsedOptions& given, CommandContext& context) {
  const auto guidance = load_guidance(guidance_options(given));
  if (!guidance) return report_failure(context, guidance.error());
  const std::string path = given.text("FILE");
  const bool flips = given.flag("--flips");
  if (path.empty() || path == "-") {
    return classify_lines(*guidance, flips, context.in, context.out) ? exit_done : exit_input;
  }
  std::error_code ignored;
  std::ifstream file;
  if (!std::filesystem::is_directory(path, ignored)) file.open(path, std::ios::binary);
  if (!file.is_open()) {
    return report_failure(context, {ErrorKind::input, fmt::format("{} cannot be read", visible(path))});
  }
  return classify_lines(*guidance, flips, file, context.out) ? exit_done : exit_input;
}

}  // namespace

CommandSpec classify_command() {
  return {.name = "classify",
          .summary = "Findings as JSON Lines in, their class and its grounds as JSON Lines out",
          .arguments = {{.name = "FILE",
                         .kind = ValueKind::file,
                         .help = "JSON Lines of findings; standard input when left out"}},
          .options = {{.name = "--flips",
                       .kind = ValueKind::flag,
                       .help = "Add the smallest changes of the findings that change the class"},
                      guidance_spec()},
          .run = run_classify};
}

}  // namespace nc::app
