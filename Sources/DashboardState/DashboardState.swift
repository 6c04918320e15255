// DashboardState
