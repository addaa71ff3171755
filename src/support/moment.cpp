#include "support/moment.hpp"

#include <algorithm>

namespace nc {
namespace {

bool share_a_boot(const Moment& from, const Moment& to) {
  return !from.since_boot.boot.empty() && from.since_boot.boot == to.since_boot.boot &&
         from.since_boot.ms <= to.since_boot.ms;
}

}  // namespace

bool went_back(const Moment& from, const Moment& to) {
  return !from.since_boot.boot.empty() && from.since_boot.boot == to.since_boot.boot &&
         to.since_boot.ms < from.since_boot.ms;
}

std::int64_t ms_between(const Moment& from, const Moment& to) {
  const std::int64_t passed =
      share_a_boot(from, to) ? to.since_boot.ms - from.since_boot.ms : to.wall.ms - from.wall.ms;
  return std::max<std::int64_t>(passed, 0);
}

std::int64_t clock_jump_ms(const Moment& from, const Moment& to) {
  if (!share_a_boot(from, to)) return std::min<std::int64_t>(to.wall.ms - from.wall.ms, 0);
  return (to.wall.ms - from.wall.ms) - (to.since_boot.ms - from.since_boot.ms);
}

}  // namespace nc
