#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "app/commands/command_spec.hpp"
#include "support/time.hpp"

namespace nc::app {

/// The value of one option: a flag, the texts of a repeatable option, or a text (also a word, a path or a moment), a
/// number or a seed, which are nothing when they were left out and have no default.
using OptionValue = std::variant<bool, std::vector<std::string>, std::optional<std::string>, std::optional<int>,
                                 std::optional<std::uint64_t>>;

/// Values by the name of their option or argument.
using OptionValues = std::map<std::string, OptionValue, std::less<>>;

/// The values of a command of which no option and no argument was given.
OptionValues default_values(const CommandSpec& command);

/// The options and arguments that a command was given, all of the kind and within the limits that its CommandSpec
/// demands. They are read by their names ("--format", "CASE"). To ask for a name that the command does not declare, or
/// by the accessor of another kind, is a mistake of the program: an assertion ends it, whatever the command line is.
class ParsedOptions {
 public:
  /// `values` holds every option and argument of the command (default_values() and what was given).
  explicit ParsedOptions(OptionValues values);

  /// Whether a flag was given.
  bool flag(std::string_view name) const;

  /// The text of an option: its default when it was left out, empty when it has none.
  std::string text(std::string_view name) const;

  /// The same for an option without a default; nothing when it was left out. A text that was given may be empty.
  const std::optional<std::string>& text_if_given(std::string_view name) const;

  /// The texts of a repeatable option or argument, in the order of the command line.
  const std::vector<std::string>& texts(std::string_view name) const;

  std::optional<int> number(std::string_view name) const;
  std::optional<std::uint64_t> seed(std::string_view name) const;
  std::optional<UtcTime> moment(std::string_view name) const;

 private:
  OptionValues values_;
};

}  // namespace nc::app
