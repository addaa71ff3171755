#include "app/commands/parse_arguments.hpp"

#include <cstdint>
#include <deque>
#include <limits>
#include <optional>
#include <ostream>
#include <sstream>
#include <type_traits>
#include <utility>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "app/version.hpp"
#include "support/person_name.hpp"
#include "support/text.hpp"
#include "words/phrases.hpp"

namespace nc::app {
namespace {

/// A command as CLI11 knows it, and the values that CLI11 writes what it parsed into.
struct Definition {
  const CommandSpec* spec;
  CLI::App* parser;
  OptionValues values;
};

/// Every command stands behind the one that it is within. A deque grows without moving the values.
using Definitions = std::deque<Definition>;

/// What is wrong with a moment, in the form that CLI11 wants: an empty text when nothing is.
std::string fault_of_moment(const std::string& text) {
  if (parse_iso8601(text)) return {};
  return fmt::format("'{}' is no moment in UTC such as 2026-11-22 or 2026-11-22T09:30:00Z", text);
}

/// So much of a text as fits into a message.
std::string beginning_of(const std::string& text) {
  constexpr std::size_t longest = 60;
  return text.size() <= longest ? visible(text) : visible(text.substr(0, longest)) + "…";
}

/// Makes an id or a name of what was typed, in place; says what is wrong when it can be none.
std::string read_person(std::string& text) {
  const auto name = read_person_name(text);
  if (!name) return fmt::format("'{}' cannot be used: {}", beginning_of(text), words::why_no_name(name.error()));
  text = *name;
  return {};
}

/// A number is read as people write it: zeros in front mean nothing. CLI11 alone would take `010` for 8.
std::string without_zeros(std::string text) {
  const std::size_t first = text.find_first_not_of('0');
  return text.empty() ? text : first == std::string::npos ? "0" : text.substr(first);
}

/// What is wrong with a whole number, as fault_of_moment(). The range has both ends.
std::string fault_of_number(const std::string& text, std::uint64_t least, std::uint64_t most) {
  const std::optional<std::uint64_t> number = parse_decimal(without_zeros(text));
  if (number && *number >= least && *number <= most) return {};
  return fmt::format("'{}' is no whole number from {} to {}", visible(text), least, most);
}

/// Limits a number in plain words, and hands CLI11 what it reads as meant. --help shows `limits`.
void add_range(CLI::Option& option, std::uint64_t least, std::uint64_t most, const std::string& limits) {
  option.check([least, most](const std::string& text) { return fault_of_number(text, least, most); }, limits);
  option.transform(without_zeros);
}

void add_limits(CLI::Option& option, const OptionSpec& spec) {
  switch (spec.kind) {
    case ValueKind::word:
      option.check(CLI::IsMember(spec.words));
      break;
    case ValueKind::number:
      add_range(option, static_cast<std::uint64_t>(spec.range.least), static_cast<std::uint64_t>(spec.range.most),
                spec.range.least == 1 && !spec.range.has_end()
                    ? "POSITIVE"
                    : fmt::format("INT in [{} - {}]", spec.range.least, spec.range.most));
      break;
    case ValueKind::seed:
      add_range(option, 1, std::numeric_limits<std::uint64_t>::max(), "POSITIVE");
      break;
    case ValueKind::person:
      option.transform(CLI::Validator(read_person, ""));
      break;
    case ValueKind::moment:
      option.check(fault_of_moment);
      break;
    case ValueKind::file:
    case ValueKind::folder:
    case ValueKind::case_or_file:
      option.check(
          [](const std::string& text) { return std::string(text.empty() ? "an empty name names no file" : ""); });
      break;
    case ValueKind::flag:
    case ValueKind::text:
    case ValueKind::case_id:
      break;
  }
}

CLI::Option& add_bound(CLI::App& parser, const OptionSpec& spec, OptionValue& value) {
  const auto bind = [&](auto& bound) -> CLI::Option* {
    if constexpr (std::is_same_v<decltype(bound), bool&>)
      return parser.add_flag(spec.name, bound, spec.help);
    else
      return parser.add_option(spec.name, bound, spec.help);
  };
  return *std::visit(bind, value);
}

void add_option(CLI::App& parser, const OptionSpec& spec, OptionValue& value) {
  CLI::Option& option = add_bound(parser, spec, value);
  add_limits(option, spec);
  if (!spec.value_name.empty()) option.type_name(spec.value_name);
  if (!spec.default_value.empty()) option.default_str(spec.default_value);
  option.required(spec.required);
}

void add_options(Definition& definition) {
  const CommandSpec& spec = *definition.spec;
  for (const std::vector<OptionSpec>* list : {&spec.arguments, &spec.options})
    for (const OptionSpec& option : *list)
      add_option(*definition.parser, option, definition.values.at(option.name));
  for (const OptionSpec& option : spec.options)
    for (const std::string& other : option.excludes)
      definition.parser->get_option(option.name)->excludes(definition.parser->get_option(other));
}

/// Defines a command and those within it, and puts them behind `all`.
void define(const CommandSpec& spec, CLI::App& parser, Definitions& all) {
  all.push_back({&spec, &parser, default_values(spec)});
  add_options(all.back());
  for (const CommandSpec& below : spec.commands) {
    CLI::App& added = *parser.add_subcommand(below.name, below.summary);
    if (below.hidden) added.group("");
    define(below, added, all);
  }
  if (!spec.commands.empty()) parser.require_subcommand(spec.run ? 0 : 1, 1);
}

/// Joins what was given before a command to what was given behind it, which counts more.
void join_values(OptionValue& before, OptionValue& behind, bool given_behind) {
  auto* const list = std::get_if<std::vector<std::string>>(&before);
  if (list != nullptr) {
    auto& rest = std::get<std::vector<std::string>>(behind);
    list->insert(list->end(), rest.begin(), rest.end());
    behind = std::move(*list);
  } else if (!given_behind) {
    behind = std::move(before);
  }
}

/// Gives the options that stand before a command to that command. Returns the name of one that it does not have; an
/// empty text when it has them all.
std::string hand_down(Definition& outer, Definition& called) {
  for (const OptionSpec& option : outer.spec->options) {
    if (outer.parser->get_option(option.name)->count() == 0) continue;
    const auto value = called.values.find(option.name);
    if (value == called.values.end()) return option.name;
    const bool given_behind = called.parser->get_option(option.name)->count() > 0;
    join_values(outer.values.at(option.name), value->second, given_behind);
  }
  return {};
}

/// CLI11 words help, version and faults; only the exit code and the form of a fault are ours.
Reply reply_to(const CLI::App& root, const CLI::ParseError& result) {
  if (result.get_exit_code() != 0) {
    return {exit_usage,
            fmt::format("{0}: error: {1}\n{0} --help tells how it is used\n", root.get_name(), result.what())};
  }
  std::ostringstream out;
  std::ostringstream unused;
  root.exit(result, out, unused);
  return {exit_done, out.str()};
}

}  // namespace

tl::expected<Call, Reply> parse_arguments(const CommandSpec& program, const std::vector<std::string>& arguments) {
  CLI::App root(program.summary, program.name);
  root.set_version_flag("--version", fmt::format("{} {}", program.name, version));
  Definitions all;
  define(program, root, all);
  try {
    root.parse(std::vector<std::string>(arguments.rbegin(), arguments.rend()));  // CLI11 takes them from the end
  } catch (const CLI::ParseError& result) {
    return tl::unexpected<Reply>(reply_to(root, result));
  }
  // CLI11 marks the called command and each that it is within; of these the called one stands last.
  Definition* called = &all.front();
  for (Definition& one : all)
    if (one.parser->parsed()) called = &one;
  for (Definition& outer : all) {
    if (&outer == called || !outer.parser->parsed()) continue;
    const std::string unknown = hand_down(outer, *called);
    if (unknown.empty()) continue;
    return tl::unexpected<Reply>(Reply{exit_usage, fmt::format("{0}: error: {1} is no option of '{2}'\n{0} {2} --help "
                                                               "tells how it is used\n",
                                                               root.get_name(), unknown, called->spec->name)});
  }
  return Call{called->spec, ParsedOptions(std::move(called->values))};
}

int run_arguments(const CommandSpec& program, const std::vector<std::string>& arguments, CommandContext& context) {
  const auto call = parse_arguments(program, arguments);
  if (call) return call->command->run(call->given, context);
  const Reply& reply = call.error();
  (reply.exit_code == exit_done ? context.out : context.err) << reply.text;
  return reply.exit_code;
}

}  // namespace nc::app
