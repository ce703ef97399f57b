package planted.house.kernel;

/// Where slow work belongs.
public class Heavy {}
