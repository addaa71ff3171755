#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace nc::guidance {

/// The regions of the body that may have been needled. A needled upper trapezius is written as neck and shoulder
/// together (`res-lung-region`).
enum class Region : std::uint8_t { neck, upper_back, shoulder };
inline constexpr std::size_t region_count = 3;

/// A set of regions. Regions decide which statements are cited and whether an under-called lung sign is a critical
/// miss; they never decide an urgency (`res-lung-region`).
class RegionSet {
 public:
  RegionSet() = default;
  bool contains(Region region) const { return (bits_ >> static_cast<unsigned>(region)) & 1U; }
  void insert(Region region) { bits_ = static_cast<std::uint8_t>(bits_ | (1U << static_cast<unsigned>(region))); }
  bool empty() const { return bits_ == 0; }
  /// Returns true when the sets have a region in common.
  bool overlaps(RegionSet other) const { return (bits_ & other.bits_) != 0; }
  friend bool operator==(RegionSet a, RegionSet b) { return a.bits_ == b.bits_; }
  friend bool operator!=(RegionSet a, RegionSet b) { return a.bits_ != b.bits_; }

 private:
  std::uint8_t bits_ = 0;
};

/// The facts about a report that have a closed list of values each. finding_terms() names the values. Hours and regions
/// are facts too, but are kept beside these in Findings.
enum class Finding : std::uint8_t {
  breathing,
  chest,
  site,
  nerve,
  spasm,
  pain,
  trend,
  selfcare,
  spread,
  onset,
  general,
  factor,
  provoked,
};
inline constexpr std::size_t finding_count = 13;

/// The name of a finding as files write it (`selfcare`) and its values, mildest first. Value 0 is the default. For
/// `trend` and `selfcare` value 0 is `na`: it holds only while there is no pain, and is never written in a case.
struct FindingTerms {
  Finding finding;
  std::string_view name;
  std::array<std::string_view, 5> values;  ///< unused places are empty texts
  std::size_t value_count;
};

/// Returns the closed lists of all findings, in the order of Finding.
const std::array<FindingTerms, finding_count>& finding_terms();

/// The facts about one symptom, or about a whole visit. What is not stated has its default: value 0, 24 hours, no
/// region.
struct Findings {
  std::array<std::uint8_t, finding_count> values{};  ///< by Finding: index into FindingTerms::values
  int hours = 24;                                    ///< whole hours since the session, 0 or more
  RegionSet regions;

  std::uint8_t operator[](Finding finding) const { return values[static_cast<std::size_t>(finding)]; }
  std::uint8_t& operator[](Finding finding) { return values[static_cast<std::size_t>(finding)]; }
};

/// These return a finding, a value or a region by the name that files write; nothing for an unknown name.
std::optional<Finding> parse_finding(std::string_view name);
std::optional<std::uint8_t> parse_finding_value(Finding finding, std::string_view value);
std::optional<Region> parse_region(std::string_view name);

/// These return the name that files write: `selfcare`, `not-eased`, `upper-back`.
std::string_view to_text(Finding finding);
std::string_view to_text(Finding finding, std::uint8_t value);
std::string_view to_text(Region region);

/// The onset of soreness counts as late when it is first felt more than so many hours after the session (`res-onset`).
inline constexpr int late_onset_hours = 48;
/// Numbness or tingling in the treated area counts as persistent from so many hours on. This is a convention of the
/// project (`res-nerve`).
inline constexpr int persistent_nerve_hours = 24;

/// Says why a combination of findings cannot be true of anybody.
struct InvalidFindings {
  Finding finding;               ///< the finding that should be changed
  std::string message;           ///< one sentence without full stop
  std::vector<Finding> missing;  ///< findings that should be added
};
/// Returns why findings cannot be true together, or nothing when they can. Trend, self-care, spread, onset and
/// `provoked` describe pain: without pain they must have their defaults, and with pain trend and self-care must be
/// given. A late onset needs more than 48 hours. In `nerve`, local-ongoing needs fewer than 24 hours and
/// local-persistent 24 or more (`res-onset`, `res-nerve`).
std::optional<InvalidFindings> find_invalid(const Findings& findings);
/// Returns every reason of this kind, each cause once.
std::vector<InvalidFindings> find_all_invalid(const Findings& findings);

}  // namespace nc::guidance
