#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace nc::guidance {

/// The ordered answer, plus not_covered which is unscored. The top class is the project's cautious reading
/// (`res-top-class`).
enum class Urgency : std::uint8_t { expected, monitor, contact, emergency, not_covered };

/// A set of urgencies: the accepted answers of a key.
class UrgencySet {
 public:
  UrgencySet() = default;
  bool contains(Urgency urgency) const { return (bits_ >> static_cast<unsigned>(urgency)) & 1U; }
  void insert(Urgency urgency) { bits_ = static_cast<std::uint8_t>(bits_ | (1U << static_cast<unsigned>(urgency))); }
  void erase(Urgency urgency) { bits_ = static_cast<std::uint8_t>(bits_ & ~(1U << static_cast<unsigned>(urgency))); }
  bool empty() const { return bits_ == 0; }
  /// The members in rising order, not_covered last.
  std::vector<Urgency> members() const;
  friend bool operator==(UrgencySet a, UrgencySet b) { return a.bits_ == b.bits_; }
  friend bool operator!=(UrgencySet a, UrgencySet b) { return a.bits_ != b.bits_; }

 private:
  std::uint8_t bits_ = 0;
};

/// `expected`, `monitor`, `contact`, `emergency`, `not-covered`.
std::string_view to_text(Urgency urgency);
std::optional<Urgency> parse_urgency(std::string_view text);

}  // namespace nc::guidance
