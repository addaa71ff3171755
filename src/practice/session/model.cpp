#include "practice/session/model.hpp"

namespace nc::practice {

Model::Model() = default;
Model::~Model() = default;
Model::Model(const Model& other) = default;
Model::Model(Model&& other) noexcept = default;
Model& Model::operator=(const Model& other) = default;
Model& Model::operator=(Model&& other) noexcept = default;

}  // namespace nc::practice
