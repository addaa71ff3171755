#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace nc::guidance {

/// The treated regions. Upper trapezius work is neck and shoulder together (clinical model, section 2).
enum class Region : std::uint8_t { neck, upper_back, shoulder };
inline constexpr std::size_t region_count = 3;

/// A set of regions. Regions decide citations and the critical-miss flag of the lung rules, never a class
/// (`res-lung-region`).
class RegionSet {
 public:
  RegionSet() = default;
  bool contains(Region region) const { return (bits_ >> static_cast<unsigned>(region)) & 1U; }
  void insert(Region region) { bits_ = static_cast<std::uint8_t>(bits_ | (1U << static_cast<unsigned>(region))); }
  bool empty() const { return bits_ == 0; }
  /// True when both have a region in common.
  bool overlaps(RegionSet other) const { return (bits_ & other.bits_) != 0; }
  friend bool operator==(RegionSet a, RegionSet b) { return a.bits_ == b.bits_; }
  friend bool operator!=(RegionSet a, RegionSet b) { return a.bits_ != b.bits_; }

 private:
  std::uint8_t bits_ = 0;
};

/// The findings with a closed list of values. Region and hours are kept beside them in `Findings`.
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

/// The name of a finding as written in files (`selfcare`) and its values, mildest first; index 0 is the default.
/// `trend` and `selfcare` begin with `na`, which holds only while there is no pain and is never written in a case.
struct FindingTerms {
  Finding finding;
  std::string_view name;
  std::array<std::string_view, 5> values;  ///< unused places are empty
  std::size_t value_count;
};

/// The closed lists of the clinical model, section 2, in the order of `Finding`.
const std::array<FindingTerms, finding_count>& finding_terms();

/// Structured facts about one symptom or one visit. Everything unstated is the default (value 0, 24 hours, no region).
struct Findings {
  std::array<std::uint8_t, finding_count> values{};  ///< index into FindingTerms::values
  int hours = 24;                                    ///< whole hours since the session, 0 or more
  RegionSet regions;

  std::uint8_t operator[](Finding finding) const { return values[static_cast<std::size_t>(finding)]; }
  std::uint8_t& operator[](Finding finding) { return values[static_cast<std::size_t>(finding)]; }
};

/// Finding, value or region by its written name; nothing when unknown.
std::optional<Finding> parse_finding(std::string_view name);
std::optional<std::uint8_t> parse_finding_value(Finding finding, std::string_view value);
std::optional<Region> parse_region(std::string_view name);

/// Written names: `selfcare`, `not-eased`, `upper-back`.
std::string_view to_text(Finding finding);
std::string_view to_text(Finding finding, std::uint8_t value);
std::string_view to_text(Region region);

/// What the words of two findings mean in hours: 'late' onset is first felt after more than 48 h (`res-onset`);
/// numbness or tingling in the treated area counts as persistent from 24 h, a convention of this project (`res-nerve`).
inline constexpr int late_onset_hours = 48;
inline constexpr int persistent_nerve_hours = 24;

/// Why a combination of findings cannot be, as a sentence; nothing when it is valid.
/// Rules: without pain no trend, self-care, spread, onset or provoked; with pain a trend and a self-care answer;
/// late onset only past 48 h; local-ongoing only under 24 h and local-persistent only from 24 h (`res-nerve`,
/// `res-onset`).
struct InvalidFindings {
  Finding finding;  ///< the finding to change
  std::string message;
};
std::optional<InvalidFindings> find_invalid(const Findings& findings);

}  // namespace nc::guidance
