#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace nc::guidance {

/// Says how urgent a report is, from mildest to most urgent; this is also the answer that a trainee gives.
/// `not_covered` is no answer but a key that is never scored: the documents do not say. That `emergency` stands above
/// `contact` is the project's cautious reading (`res-top-class`).
enum class Urgency : std::uint8_t { expected, monitor, contact, emergency, not_covered };

/// A set of urgencies, such as the answers that are accepted for a key.
class UrgencySet {
 public:
  UrgencySet() = default;
  bool contains(Urgency urgency) const { return (bits_ >> static_cast<unsigned>(urgency)) & 1U; }
  void insert(Urgency urgency) { bits_ = static_cast<std::uint8_t>(bits_ | (1U << static_cast<unsigned>(urgency))); }
  void erase(Urgency urgency) { bits_ = static_cast<std::uint8_t>(bits_ & ~(1U << static_cast<unsigned>(urgency))); }
  bool empty() const { return bits_ == 0; }
  /// Returns the members from mildest to most urgent, not_covered last.
  std::vector<Urgency> members() const;
  friend bool operator==(UrgencySet a, UrgencySet b) { return a.bits_ == b.bits_; }
  friend bool operator!=(UrgencySet a, UrgencySet b) { return a.bits_ != b.bits_; }

 private:
  std::uint8_t bits_ = 0;
};

/// Returns `expected`, `monitor`, `contact`, `emergency` or `not-covered`.
std::string_view to_text(Urgency urgency);
/// Returns the urgency of a word that to_text() gives; nothing for any other word.
std::optional<Urgency> parse_urgency(std::string_view text);

}  // namespace nc::guidance
