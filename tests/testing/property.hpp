#pragma once

#include <functional>
#include <string>
#include <type_traits>

#include <rapidcheck.h>

namespace nc::testing {

/// Tries a claim on many drawn values, in a section of its own, and fails with the smallest values for which `body`
/// does not hold. What prop() does; tests call that.
void check_property(const std::string& claim, const std::function<void()>& body);

/// The same as rc::prop for a body without parameters, which draws by `*generator` and judges by RC_ASSERT. Nearly all
/// of it is compiled once and not once a claim. RC_ASSERT works out both sides of `||` and `&&`, whatever the left side
/// says: put what the right side needs before it into an `if`.
template <class Body>
void prop(const std::string& claim, const Body& body) {
  static_assert(std::is_void_v<std::invoke_result_t<const Body&>>, "a verdict that is returned would be lost");
  check_property(claim, body);
}

}  // namespace nc::testing
