#pragma once

#include <optional>
#include <sstream>
#include <string>
#include <vector>

#include "terminal/console.hpp"

namespace nc::testing {

/// A console whose lines are known beforehand, and that keeps what is written.
class ScriptedConsole final : public terminal::Console {
 public:
  explicit ScriptedConsole(const std::string& lines = {}) : lines_(lines) {}

  std::optional<std::string> read_line() override {
    std::string line;
    if (!std::getline(lines_, line)) return std::nullopt;
    return line;
  }
  void write(std::string_view text) override { written_ += text; }
  void flush() override {}
  void forget_typed_ahead() override { begun_at_.push_back(written_.size()); }

  const std::string& written() const { return written_; }
  /// How much was written whenever lines typed before were to be forgotten.
  const std::vector<std::size_t>& begun_at() const { return begun_at_; }

 private:
  std::istringstream lines_;
  std::string written_;
  std::vector<std::size_t> begun_at_;
};

}  // namespace nc::testing
